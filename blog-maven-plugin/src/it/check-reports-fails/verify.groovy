String log = new File(basedir, 'build.log').text
assert log.contains("posts/signals.md:3:14: error: no post at 'pipes.md' [broken-link]")
assert log.contains('1 error, 0 warnings in 1 of 1 post')

File reports = new File(basedir, 'target/blog-check')
assert new File(reports, 'blog-check.sarif').text.contains('"ruleId":"broken-link"')
assert new File(reports, 'checkstyle-result.xml').text.contains('source="blog.broken-link"')
assert new File(reports, 'TEST-blog-check.xml').text.contains('failures="1"')
assert new File(reports, 'blog-check.json').text.contains('"errors":1')
