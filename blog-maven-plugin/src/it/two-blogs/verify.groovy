String log = new File(basedir, 'build.log').text
assert !log.contains('not thread-safe') && !log.contains('not marked as thread-safe')
for (String module : ['one', 'two']) {
    File site = new File(basedir, "${module}/target/blog")
    assert new File(site, 'posts').listFiles().length == 40
    assert new File(site, 'posts/part-02/index.html').text.contains("Part 2 of ${module}")
}
// A module without a blog is passed over in silence.
assert !new File(basedir, 'none/target').exists()
assert log.count('40 posts') == 2
