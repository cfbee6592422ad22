String log = new File(basedir, 'build.log').text
for (String module : ['one', 'two']) {
    File site = new File(basedir, "site/${module}")
    assert new File(site, "posts/of-${module}/index.html").text.contains("Of ${module}")
    assert new File(site, '.blog-files').readLines()[0] ==~ /# blog [0-9a-f]{16}/
}
assert new File(basedir, 'site/one/.blog-files').readLines()[0] != new File(basedir, 'site/two/.blog-files').readLines()[0]
assert log.count('(0 written, 0 removed)') == 2
// Nothing is left beside the sites.
assert new File(basedir, 'site').list().sort() as List == ['one', 'two']
