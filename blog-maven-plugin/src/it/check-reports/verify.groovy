String log = new File(basedir, 'build.log').text
assert log.contains('wrote src/site/blog/check-baseline.txt')
assert log.contains('0 errors, 0 warnings in 1 post; 1 suppressed, 1 in the baseline')

File baseline = new File(basedir, 'src/site/blog/check-baseline.txt')
assert baseline.readLines().findAll { it =~ /^broken-link [0-9a-f]{16} posts\/signals\.md$/ }.size() == 1

File reports = new File(basedir, 'target/blog-check')
assert reports.list().sort().join(' ') == 'TEST-blog-check.xml blog-check.json blog-check.sarif checkstyle-result.xml'

// What the baseline lets pass is published, and said.
int told = log.count('0 errors, 0 warnings in 1 post; 1 suppressed, 1 in the baseline')
assert told == 2
assert new File(basedir, 'target/blog/posts/signals/index.html').isFile()
