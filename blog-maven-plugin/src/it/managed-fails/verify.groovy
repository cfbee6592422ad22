String log = new File(basedir, 'build.log').text
assert log.contains('0 errors, 1 warning in 1 of 1 post')
assert new File(basedir, 'notes/target/blog/index.html').isFile()
