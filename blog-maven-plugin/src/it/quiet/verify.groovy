assert !new File(basedir, 'build.log').text.contains('[INFO]')
assert new File(basedir, 'target/blog/posts/signals/index.html').isFile()
