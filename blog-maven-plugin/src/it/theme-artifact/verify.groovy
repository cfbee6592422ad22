// Templates, words and assets come from the artifact; the rest from the plugin, and the blog's own folder goes before both.
def site = new File(basedir, 'notes/target/blog')
def home = new File(site, 'index.html').getText('UTF-8')
assert home.contains('Set in ink by notes.')
assert home.contains('Fresh ink')
assert home.contains('content="of the blog"')
assert home.contains('Skip to content')
assert new File(site, 'assets/style.css').text.startsWith('body { color: navy; }')
assert new File(site, 'assets/paper.svg').isFile()
