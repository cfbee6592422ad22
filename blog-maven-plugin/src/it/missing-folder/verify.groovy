String log = new File(basedir, 'build.log').text
assert !log.contains('[WARNING]') && !log.contains('src/site/blog')
