def log = new File(basedir, 'build.log').text
assert log.contains("blog.yml:1:15: error: no artifact brings a theme 'ink' [unknown-theme]")
assert !new File(basedir, 'target/blog').exists()
