// What the plugin's dependencies bring draws: PlantUML while the blog is built, Mermaid in the browser.
def log = new File(basedir, 'build.log').text
assert !log.contains('missing-renderer')
def site = new File(basedir, 'target/blog')
def page = new File(site, 'posts/pipes/index.html').getText('UTF-8')
def picture = page =~ /<img src="..\/..\/(assets\/diagrams\/\w+\.svg)" alt="A writer sends bytes to a reader"/
assert picture.find()
assert new File(site, picture.group(1)).getText('UTF-8').contains('writer')
assert page.contains('<figure class="diagram mermaid" data-alt="The same as a graph">')
assert page.contains('<script type="module" src="../../assets/mermaid/diagrams.mjs"></script>')
assert new File(site, 'assets/mermaid/mermaid.esm.min.mjs').isFile()
assert !new File(site, 'index.html').getText('UTF-8').contains('mermaid')
