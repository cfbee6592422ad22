String log = new File(basedir, 'build.log').text
assert log.contains("hint: did you mean 'title'?")
String page = new File(basedir, 'notes/target/blog/posts/signals/index.html').text
// Maven hands a parent's address down, bent; it is not the blog's.
assert !page.contains('parent.example.org')
