// Maven 4 may warn of its own affairs.
List<String> lines = new File(basedir, 'build.log').readLines()
assert lines.every { !it.contains('src/site/blog') }
assert lines.every { !it.startsWith('[WARNING]') || it.contains('transfer metadata') }
