File project = new File(basedir, 'project/notes')
assert new File(project, 'target/blog/posts/first-steps-02/index.html').isFile()
assert !new File(project, 'target/blog/ko').exists()
project.eachFileRecurse { assert !it.name.endsWith('.ko.md') }
