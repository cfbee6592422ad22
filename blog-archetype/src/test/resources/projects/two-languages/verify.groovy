File project = new File(basedir, 'project/notes')
File site = new File(project, 'target/blog')

String post = new File(site, 'posts/welcome/index.html').getText('UTF-8')
assert post.contains('C &amp; C++: &#34;notes&#34;') || post.contains('C &amp; C++: &quot;notes&quot;')
assert post.contains('<h2 id="what-is-where">')

String korean = new File(site, 'ko/posts/welcome/index.html').getText('UTF-8')
assert korean.contains('<strong>아이디(id)</strong>다')
assert korean.contains('<h2 id="어디에-무엇이-있나">')

String header = new File(project, 'src/site/blog/posts/first-steps-01.ko.md').getText('UTF-8').split('---\n')[1]
assert header.contains('title: ') && !header.contains('date:') && !header.contains('series:')
assert new File(project, 'target/blog-check/blog-check.json').getText('UTF-8').contains('"findings":[]')
