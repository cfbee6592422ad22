// What the plugin's configuration says holds also where no execution does.
assert new File(basedir, 'target/blog/posts/signals/index.html').isFile()
