File project = new File(basedir, 'project/notes')
File site = new File(project, 'target/blog')

String post = new File(site, 'posts/first-steps-01/index.html').getText('UTF-8')
assert post.contains('C &amp; C++: &#34;notes&#34;') || post.contains('C &amp; C++: &quot;notes&quot;')
assert post.contains('<h2 id="what-is-this">')

String korean = new File(site, 'ko/posts/first-steps-01/index.html').getText('UTF-8')
assert korean.contains('<strong>아이디(id)</strong>다')
assert korean.contains('<h2 id="이것은-무엇인가">')

assert new File(project, 'pom.xml').readLines().size() <= 40
assert new File(project, '.mvn/jvm.config').isFile()
assert new File(project, '.gitignore').isFile()

String ledger = new File(project, 'src/site/blog/urls.txt').getText('UTF-8')
assert ledger.contains('\n/ko/posts/first-steps-01/\n') && ledger.contains('\n/about/\n')
