String log = new File(basedir, 'build.log').text
assert log.contains('1 error, 0 warnings in 1 of 1 post; nothing was written')
assert !new File(basedir, 'target/blog').exists()
