// One answer is no tag, one is written with an underscore, has no samples and so follows English, and one is a country.
File project = new File(basedir, 'project/notes')
File blog = new File(project, 'src/site/blog')

assert new File(blog, 'blog.yml').getText('UTF-8').contains('languages: [en, pt-BR, ko] ')
assert new File(blog, 'posts/welcome.md').getText('UTF-8').contains('title: Welcome')
assert new File(blog, 'posts/welcome.ko.md').isFile()
assert !new File(blog, 'posts/welcome.pt-BR.md').exists()
assert new File(project, 'target/blog-check/blog-check.json').getText('UTF-8').contains('"findings":[]')
