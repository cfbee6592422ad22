assert new File(basedir, 'build.log').text.contains("parameter 'threads' (blog.threads) is 0 or more, not -1")
assert !new File(basedir, 'target/blog').exists()
