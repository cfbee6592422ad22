// The resources hold every text in English (name.md) and in Korean (name.ko.md). What stays are the languages asked for:
// the default one complete and without a suffix, each other one as a translation, which says only what differs.
import java.nio.file.Path

Path project = Path.of(request.outputDirectory, request.artifactId)
Path blog = project.resolve('src/site/blog')
List<String> languages = request.properties['languages'].split(',')*.trim()

Map<String, String> parts(String text) {
    def (_, header, body) = (text =~ /(?s)^---\n(.*?)---\n(.*)$/)[0]
    [header: header, body: body]
}

// A key and the indented lines below it.
List<String> entries(String header) {
    header.split(/\n(?=\S)/)*.trim()
}

String key(String entry) {
    entry.substring(0, entry.indexOf(':'))
}

// A translation with everything it inherits written out.
String complete(String english, String other) {
    Map<String, String> said = entries(parts(other).header).collectEntries { [(key(it)): it] }
    List<String> all = entries(parts(english).header).collect { said.getOrDefault(key(it), it) }
    "---\n${all.join('\n')}\n---\n${parts(other).body}"
}

// A text with only those keys that a translation states.
String shortened(String english, String other) {
    Set<String> said = entries(parts(other).header).collect { key(it) } as Set
    List<String> kept = entries(parts(english).header).findAll { said.contains(key(it)) }
    "---\n${kept.join('\n')}\n---\n${parts(english).body}"
}

// The ledger of published addresses: from now on one that is lost is found by blog:check.
List<String> urls = languages.withIndex().collect { language, index -> index == 0 ? '/' : "/${language}/".toString() }

blog.toFile().eachFileRecurse { file ->
    if (!file.name.endsWith('.md') || file.name.endsWith('.ko.md')) {
        return
    }
    String id = file.name - '.md'
    File korean = new File(file.parentFile, id + '.ko.md')
    String english = file.getText('UTF-8')
    String translated = korean.getText('UTF-8')
    korean.delete()
    String kind = file.parentFile.name
    languages.eachWithIndex { language, index ->
        urls << (index == 0 ? '/' : "/${language}/") + (kind == 'pages' ? '' : "${kind}/") + "${id}/"
        boolean isKorean = language.startsWith('ko')
        if (index == 0) {
            file.setText(isKorean ? complete(english, translated) : english, 'UTF-8')
        } else {
            String text = isKorean ? translated : shortened(english, translated)
            new File(file.parentFile, "${id}.${language}.md").setText(text, 'UTF-8')
        }
    }
}

blog.resolve('urls.txt').toFile().setText(urls*.toString().sort().join('\n') + '\n', 'UTF-8')

// Not among the resources: an archetype leaves out files of that name.
project.resolve('.gitignore').toFile().setText('target/\n', 'UTF-8')
