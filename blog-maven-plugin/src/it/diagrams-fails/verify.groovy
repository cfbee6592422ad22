def log = new File(basedir, 'build.log').text
assert log.contains('posts/pipes.md:3:1: warning: diagrams of PlantUML are shown as they are written')
assert log.contains('<artifactId>plantuml-mit</artifactId>')
assert log.contains('posts/pipes.md:7:1: warning: diagrams of Mermaid are shown as they are written')
