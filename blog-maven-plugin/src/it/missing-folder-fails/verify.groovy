String log = new File(basedir, 'build.log').text
assert log.contains('there is no blog at src/site/blog; write a first post: src/site/blog/posts/hello.md')
