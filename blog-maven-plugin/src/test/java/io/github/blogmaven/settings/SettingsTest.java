package io.github.blogmaven.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void needsNoSettings() {
        assertThat(with("").rendered().main("index.html")).contains("<h1>Notes</h1>");
    }

    @Test
    void warnsOfKeysNobodyKnowsAtEveryDepth() {
        assertThat(with("""
                titel: Notes
                feeds: {entrys: 3}
                theme: {colous: {accent: "#fff"}}
                check: {rule: {}}
                """).fullReport()).isEqualTo("""
                blog.yml:1:1: warning: 'titel' is not a key of blog.yml [unknown-key]
                    titel: Notes
                    ^^^^^
                    hint: did you mean 'title'?
                blog.yml:2:9: warning: 'entrys' is not a key of 'feeds' [unknown-key]
                    feeds: {entrys: 3}
                            ^^^^^^
                    hint: did you mean 'entries'?
                blog.yml:3:9: warning: 'colous' is not a key of 'theme' [unknown-key]
                    theme: {colous: {accent: "#fff"}}
                            ^^^^^^
                    hint: did you mean 'colours'?
                blog.yml:4:9: warning: 'rule' is not a key of 'check' [unknown-key]
                    check: {rule: {}}
                            ^^^^
                    hint: did you mean 'rules'?
                """);
    }

    @Test
    void readsAmericanSpellings() {
        TestBlog blog = with("""
                license: CC BY 4.0
                theme: {colors: {accent: "#123456", accent-dark: "#fedcba"}}
                """).rendered();

        assertThat(blog.file("index.html")).contains("CC BY 4.0");
        assertThat(blog.file("assets/style.css")).contains("#123456");
    }

    @Test
    void refusesKeysThatMayDecideWhereOrWhetherSomethingIsPublished() {
        assertThat(with("""
                langs: [en, ko]
                base_url: https://example.org/
                time-zone: Asia/Seoul
                urls: {posts: "/{slug}/"}
                tags: {min-post-for-page: 3}
                """).report()).isEqualTo("""
                blog.yml:1:1: error: 'langs' is not a key of blog.yml [misspelt-key]
                    hint: did you mean 'languages'?
                blog.yml:2:1: error: 'base_url' is not a key of blog.yml [misspelt-key]
                    hint: did you mean 'url'?
                blog.yml:3:1: error: 'time-zone' is not a key of blog.yml [misspelt-key]
                    hint: did you mean 'timezone'?
                blog.yml:4:8: error: 'posts' is not a key of 'urls' [misspelt-key]
                    hint: did you mean 'post'?
                blog.yml:5:8: error: 'min-post-for-page' is not a key of 'tags' [misspelt-key]
                    hint: did you mean 'min-posts-for-page'?
                """);
    }

    @Test
    void reportsEveryValueThatIsWrong() {
        assertThat(with("""
                url: example.org
                timezone: Mars/Phobos
                urls: {style: dir, post: "posts/{slugg}"}
                home: [recents]
                per-page: 0
                feeds: {entries: many}
                tags: []
                basis: study
                updated: svn
                markdown: {wiki-links: 2}
                """).report()).isEqualTo("""
                blog.yml:1:6: error: 'url' is an address such as https://example.org/blog/, not 'example.org' [wrong-type]
                blog.yml:2:11: error: 'Mars/Phobos' is not a time zone, such as Asia/Seoul or UTC [wrong-type]
                blog.yml:3:15: error: 'style' is one of directory, file, not 'dir' [wrong-type]
                blog.yml:3:26: error: 'posts/{slugg}' is not a pattern; it begins with / and knows {slug} {id} {year} {month} {day} {series} {part} [wrong-type]
                blog.yml:4:8: error: 'home' is one of recent, series, start-here, not 'recents' [wrong-type]
                    hint: did you mean 'recent'?
                blog.yml:5:11: error: 'per-page' is at least 1 [wrong-type]
                blog.yml:6:18: error: 'entries' is a whole number, not 'many' [wrong-type]
                blog.yml:7:7: error: 'tags' is a list; it must be a map [wrong-type]
                blog.yml:8:8: error: 'basis' is text; it must be a map [wrong-type]
                blog.yml:9:10: error: 'updated' is one of git, header, not 'svn' [wrong-type]
                blog.yml:10:24: error: 'wiki-links' is true or false, not '2' [wrong-type]
                """);
    }

    @Test
    void takesAPatternForAPathOnly() {
        for (String wrong : List.of("posts/{slug}/", "//{slug}/", "/../{slug}/", "/{slug}/./", "/{slug}?x", "/")) {
            assertThat(with("urls: {post: '" + wrong + "'}\n").report())
                    .as(wrong)
                    .startsWith("blog.yml:1:14: error: '" + wrong + "' is not a pattern")
                    .hasLineCount(1);
        }
        for (String right : List.of("/{year}/{month}/{slug}/", "/{slug}.html", "/{series}-{part}/{id}/")) {
            with("urls: {post: '" + right + "'}\n").rendered();
        }
    }

    @Test
    void reportsLanguagesNobodyDeclared() {
        assertThat(with("""
                languages: [en, ko, "not a tag"]
                title: {en: Notes, kr: 노트}
                tagline: [x]
                check: {sections: {fr: [Résumé]}}
                """).report()).isEqualTo("""
                blog.yml:1:21: error: 'not a tag' is not the tag of a language, such as en or pt-BR [wrong-type]
                blog.yml:2:20: error: 'kr' is not a language of this blog; it has en, ko [unknown-language]
                    hint: did you mean 'ko'?
                blog.yml:3:10: error: 'tagline' is a list; it must be text, or a text for each language [wrong-type]
                blog.yml:4:20: error: 'fr' is not a language of this blog; it has en, ko [unknown-language]
                """);
    }

    @Test
    void reportsEveryMistakeOfTheTheme() {
        assertThat(with("""
                theme:
                  colours: {accent: red, accent-dark: "#12"}
                  fonts: {text: a; b}
                  logo: nope.png
                  favicon: nope.ico
                  social: [mastodon, {title: Mastodon}, {title: [x], url: "https://example.org"}]
                """).report()).isEqualTo("""
                blog.yml:2:21: warning: 'red' is not a colour; the theme's own takes its place [unknown-colour]
                    hint: write it as "#0b57d0", in quotes
                blog.yml:2:39: warning: '#12' is not a colour; the theme's own takes its place [unknown-colour]
                    hint: write it as "#0b57d0", in quotes
                blog.yml:3:17: error: 'a; b' is not a list of fonts, such as Inter, sans-serif [wrong-type]
                blog.yml:4:9: error: no file at 'nope.png' [missing-image]
                blog.yml:5:12: error: no file at 'nope.ico' [missing-image]
                blog.yml:6:12: error: 'social' is a list of maps; this is text [wrong-type]
                blog.yml:6:22: error: a link of 'social' has a 'title' and a 'url' [wrong-type]
                blog.yml:6:49: error: 'title' is a list; it must be text [wrong-type]
                """);
    }

    @Test
    void reportsLinksOfTheHeadThatLeadNowhere() {
        assertThat(with("""
                nav: [archive, archvie, page:nope, [x], {title: No target}, {to: [x]}, /nope/, "https://example.org"]
                """).report()).isEqualTo("""
                blog.yml:1:16: error: no page has the id 'archvie' [unknown-reference]
                    hint: did you mean 'archive'?
                blog.yml:1:25: error: no page has the id 'nope' [unknown-reference]
                blog.yml:1:36: error: a link of 'nav' is a reference or a map, not a list [wrong-type]
                blog.yml:1:41: error: a link of 'nav' has a 'to' [wrong-type]
                blog.yml:1:66: error: 'to' is a list; it must be text [wrong-type]
                blog.yml:1:72: error: no page or file at '/nope/' [unknown-reference]
                """);
    }

    @Test
    void reportsLinksOfTheHeadToWhatReadersDoNotSee() {
        TestBlog blog = with("""
                nav: [about, "post:draft", posts/draft.md, "post:pipes#nothing", "post:pipes#pipes"]
                """).write("""
                -- pages/about.md --
                ---
                draft: true
                ---
                -- posts/draft.md --
                ---
                draft: true
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                blog.yml:1:7: error: readers do not see 'pages/about.md' yet [unknown-reference]
                blog.yml:1:14: error: readers do not see 'posts/draft.md' yet [unknown-reference]
                blog.yml:1:28: error: readers do not see 'posts/draft.md' yet [unknown-reference]
                blog.yml:1:44: error: the page has no anchor '#nothing' [unknown-reference]
                """);
    }

    @Test
    void reportsRulesThatDoNotExistAndSeveritiesThatAreNone() {
        assertThat(with("""
                check:
                  rules: {broken-lnk: off, broken-link: no, missing-image: warn, url-clash: {x: y}}
                  review-after: soon
                  basis: maybe
                """).report()).isEqualTo("""
                blog.yml:2:11: warning: no rule has the id 'broken-lnk' [unknown-rule]
                    hint: did you mean 'broken-link'?
                blog.yml:2:41: error: 'broken-link' is one of error, off, warning, not 'no' [wrong-type]
                blog.yml:2:60: error: 'missing-image' is one of error, off, warning, not 'warn' [wrong-type]
                blog.yml:2:77: error: 'url-clash' is a map; it must be text [wrong-type]
                blog.yml:3:17: error: 'review-after' is a time such as 12m or 2y, not 'soon' [wrong-type]
                blog.yml:4:10: error: 'basis' is one of optional, required, not 'maybe' [wrong-type]
                """);
    }

    @Test
    void reportsSettingsThatAreNoMap() {
        assertThat(with("Notes of a programmer\n").report()).isEqualTo("""
                blog.yml:1:1: error: this line has no key [yaml-syntax]
                    hint: write a key, a colon and a value
                """);
        assertThat(with("- title: Notes\n").report()).isEqualTo("""
                blog.yml:1:1: error: the file is a list; it must be a map [wrong-type]
                """);
    }

    @Test
    void aColourWithoutQuotesIsNamed() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                theme:
                  colours:
                    accent: #0b57d0
                    ink: "#222"
                """);

        assertThat(blog.report()).isEqualTo("""
                blog.yml:3:13: error: '#0b57d0' is a comment in YAML [yaml-syntax]
                    hint: put the colour in quotes: '#0b57d0'
                """);
        assertThat(TestBlog.in(folder, """
                        -- blog.yml --
                        theme:
                          colours: {accent: #0b57d0, ink: "#222"}
                        title: Notes
                        """).report()).isEqualTo("""
                blog.yml:2:21: error: '#0b57d0' is a comment in YAML [yaml-syntax]
                    hint: put the colour in quotes: '#0b57d0'
                """);
    }

    @Test
    void givesRulesTheSeverityTheAuthorChose() {
        assertThat(with("""
                titel: Notes
                check: {rules: {unknown-key: error, bad-date: warning, broken-link: off}}
                """).write("""
                -- posts/pipes.md --
                ---
                date: soon
                ---
                [x](nope.txt)
                """).report()).isEqualTo("""
                blog.yml:1:1: error: 'titel' is not a key of blog.yml [unknown-key]
                    hint: did you mean 'title'?
                posts/pipes.md:2:7: warning: 'soon' is not a date; write it as 2026-01-31 [bad-date]
                """);
    }

    private TestBlog with(String settings) {
        return TestBlog.in(folder, "-- posts/pipes.md --\n# Pipes\n-- blog.yml --\n" + settings);
    }
}
