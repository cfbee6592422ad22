assert new File(basedir, 'build.log').text.contains('skipped (blog.skip)')
assert !new File(basedir, 'target').exists()
