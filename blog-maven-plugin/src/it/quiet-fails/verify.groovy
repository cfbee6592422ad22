assert new File(basedir, 'build.log').text.contains("signals.md:3:14: error: no post at 'pipes.md' [broken-link]")
assert !new File(basedir, 'target/blog').exists()
