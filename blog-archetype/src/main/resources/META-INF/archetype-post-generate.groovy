// Completes the project: writes blog.yml and the samples in the selected languages.
import java.nio.file.Files
import java.nio.file.Path

Path project = Path.of(request.outputDirectory, request.artifactId)
Path blog = project.resolve('src/site/blog')
Path samples = project.resolve('samples')

// Names that people enter instead of a language tag.
Map<String, String> tagsByName = [
    english: 'en', german: 'de', deutsch: 'de', spanish: 'es', 'español': 'es', french: 'fr', 'français': 'fr',
    japanese: 'ja', '日本語': 'ja', korean: 'ko', '한국어': 'ko', chinese: 'zh', '中文': 'zh', kr: 'ko', jp: 'ja', cn: 'zh'
]

void say(String line) {
    println "[blog-archetype] ${line}"
}

// Accepts answers such as 'en,ko', 'en ko', 'EN', 'pt_BR', '[en, ko]' and 'Korean'.
List<String> languages = []
for (String typed : request.properties['languages'].split(/[\s,;\[\]"']+/)) {
    String word = typed.replace('_', '-')
    String tag = tagsByName[word.toLowerCase(Locale.ROOT)] ?: word
    if (tag.matches('[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*')) {
        languages << Locale.forLanguageTag(tag).toLanguageTag()
    } else if (tag) {
        say("languages: '${typed}' is not a language tag such as en, ko or pt-BR; ignored")
    }
}
languages = languages.unique() ?: ['en']

// The folder of the samples in a language, if there are any.
String samplesIn(String tag, Path samples) {
    boolean isTraditional = tag.matches('zh-(Hant|TW|HK|MO).*')
    String language = Locale.forLanguageTag(tag).language
    Files.isDirectory(samples.resolve(language)) && !isTraditional ? language : null
}

if (samplesIn(languages[0], samples) == null) {
    say("There are no samples in '${languages[0]}', so the samples are in English, and blog.yml lists 'en' first. " +
        "Remove 'en' from blog.yml when you delete the samples.")
    languages = ['en'] + (languages - 'en')
}

// A translation contains only the keys that differ from the post in the first language.
String translation(String text) {
    Set<String> own = ['title', 'description', 'outcomes', 'tags']
    int end = text.indexOf('\n---\n', 4)
    List<String> entries = text.substring(4, end).split(/\n(?=\S)/).findAll { own.contains(it.tokenize(':')[0]) }
    '---\n' + entries.join('\n') + text.substring(end)
}

languages.eachWithIndex { tag, index ->
    String language = samplesIn(tag, samples)
    if (language == null) {
        return
    }
    Path from = samples.resolve(language)
    from.toFile().eachFileRecurse(groovy.io.FileType.FILES) { file ->
        String text = file.getText('UTF-8').replace('\r\n', '\n')
        String path = from.relativize(file.toPath()).toString()
        Path to = blog.resolve(index == 0 ? path : path.replaceFirst(/\.md$/, ".${tag}.md"))
        Files.createDirectories(to.parent)
        Files.writeString(to, index == 0 ? text : translation(text))
    }
}
samples.toFile().deleteDir()

String quoted(String text) {
    '"' + text.trim().replace('\\', '\\\\').replace('"', '\\"') + '"'
}

Path settings = blog.resolve('blog.yml')
Files.writeString(settings, Files.readString(settings)
    .replace('{title}', quoted(request.properties['title']))
    .replace('{author}', quoted(request.properties['author']))
    .replace('{languages}', "[${languages.join(', ')}]"))

// Not among the resources: the archetype plugin omits one of them and warns about the other.
Files.writeString(project.resolve('.gitignore'), 'target/\n')
Files.createDirectories(project.resolve('.mvn'))
Files.writeString(project.resolve('.mvn/jvm.config'), '-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n')

say("Your blog is in ${request.artifactId}. Next: cd ${request.artifactId} && mvn blog:serve")
