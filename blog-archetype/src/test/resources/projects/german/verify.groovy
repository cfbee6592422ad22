File project = new File(basedir, 'project/notes')

String post = new File(project, 'target/blog/posts/welcome/index.html').getText('UTF-8')
assert post.contains('<html lang="de"') && post.contains('Willkommen')
assert new File(project, 'src/site/blog/blog.yml').getText('UTF-8').contains('languages: [de] ')
assert new File(project, 'target/blog-check/blog-check.json').getText('UTF-8').contains('"findings":[]')
