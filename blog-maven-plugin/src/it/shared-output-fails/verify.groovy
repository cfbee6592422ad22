String log = new File(basedir, 'build.log').text
File site = new File(basedir, 'site')
assert log.contains("${site} holds the site of another blog, whose pages would be removed; give each blog an output folder")
assert new File(site, 'posts/of-one/index.html').isFile()
assert !new File(site, 'posts/of-two').exists()
assert !new File(basedir, '.site.blog-work').exists()
