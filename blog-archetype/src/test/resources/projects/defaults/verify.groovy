File project = new File(basedir, 'project/notes')
File blog = new File(project, 'src/site/blog')

assert new File(project, 'target/blog/posts/welcome/index.html').isFile()
assert new File(project, 'target/blog/series/first-steps/index.html').isFile()
assert new File(project, 'pom.xml').readLines().size() <= 40
assert new File(project, 'README.md').isFile()
assert new File(project, '.mvn/jvm.config').isFile()
assert new File(project, '.gitignore').text == 'target/\n'
assert !new File(project, 'samples').exists()
assert !new File(blog, 'urls.txt').exists()

String settings = new File(blog, 'blog.yml').getText('UTF-8')
assert settings.startsWith('title: "notes"\nauthor: "')
assert settings.contains('languages: [en] ')
blog.eachFileRecurse { assert !(it.name ==~ /.*\.\w+\.md/) }

assert new File(project, 'target/blog-check/blog-check.json').getText('UTF-8').contains('"findings":[]')
