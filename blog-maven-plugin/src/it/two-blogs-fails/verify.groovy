String log = new File(basedir, 'build.log').text
assert log.contains("two/src/site/blog/posts/part-07.md:3:14: error: no post at 'pipes.md' [broken-link]")
assert new File(basedir, 'one/target/blog/index.html').isFile()
assert !new File(basedir, 'two/target/blog').exists()
