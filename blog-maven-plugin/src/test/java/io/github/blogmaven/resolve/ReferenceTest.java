package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {
    @TempDir
    Path folder;

    private static final String KNOWN = """
            -- posts/signals.md --
            ---
            series: linux
            topics: [systems]
            ---
            # Signals

            ## Kill
            -- series/linux.md --
            # Linux
            -- topics/systems.md --
            # Systems
            -- paths/newcomers.md --
            ---
            order: [signals]
            ---
            -- pages/about.md --
            # About
            -- glossary.yml --
            pipe: {definition: A channel.}
            """;

    @Test
    void findsEveryKindOfThingById() {
        TestBlog blog = TestBlog.in(folder, KNOWN).write("""
                -- posts/pipes.md --
                [](post:signals) [](post:signals#kill) [](series:linux) [](topic:systems) [](path:newcomers)
                [](term:pipe) [](page:about) [](page:archive) [](page:start-here) [](page:home)
                """).rendered();

        assertThat(blog.main("posts/pipes/index.html")).contains("""
                <p><a href="../signals/">Signals</a> <a href="../signals/#kill">Kill</a> <a href="../../series/linux/">Linux</a> \
                <a href="../../topics/systems/">Systems</a> <a href="../../paths/newcomers/">Newcomers</a>
                <a aria-describedby="term:pipe" href="../../glossary/#pipe">pipe</a>\
                <span role="tooltip" id="term:pipe" hidden>A channel.</span> <a href="../../about/">About</a> <a href="../../archive/">Archive</a> \
                <a href="../../start-here/">Start here</a> <a href="../../">Home</a></p>
                """);
    }

    @Test
    void reportsEveryKindOfLinkThatMeansNothing() {
        TestBlog blog = TestBlog.in(folder, KNOWN).write("""
                -- posts/pipes.md --
                [1](post:singals)
                [2](series:linus)
                [3](topic:sytems)
                [4](path:newcomer)
                [5](term:pip)
                [6](page:archvie)
                [7](post:linux)
                [8](series:)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:1:5: error: no post has the id 'singals' [broken-link]
                    hint: did you mean 'signals'?
                posts/pipes.md:2:5: error: no series has the id 'linus' [broken-link]
                    hint: did you mean 'linux'?
                posts/pipes.md:3:5: error: no topic has the id 'sytems' [broken-link]
                    hint: did you mean 'systems'?
                posts/pipes.md:4:5: error: no path has the id 'newcomer' [broken-link]
                    hint: did you mean 'newcomers'?
                posts/pipes.md:5:5: error: no term has the id 'pip' [broken-link]
                    hint: did you mean 'pipe'?
                posts/pipes.md:6:5: error: no page has the id 'archvie' [broken-link]
                    hint: did you mean 'archive'?
                posts/pipes.md:7:5: error: no post has the id 'linux' [broken-link]
                    hint: there is a series of that id: 'series:linux'
                posts/pipes.md:8:5: error: no series has the id '' [broken-link]
                """);
    }

    @Test
    void reportsEveryKeyOfAPostThatNamesNothing() {
        TestBlog blog = TestBlog.in(folder, KNOWN).write("""
                -- posts/pipes.md --
                ---
                requires: [singals, "series:linus", topic: sytems]
                revisits: [nothing]
                replaced-by: series:signals
                introduces: [pip]
                topics: [systms]
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:12: error: no post or series has the id 'singals' [unknown-reference]
                    hint: did you mean 'signals'?
                posts/pipes.md:2:21: error: no series has the id 'linus' [unknown-reference]
                    hint: did you mean 'linux'?
                posts/pipes.md:2:44: error: no topic has the id 'sytems' [unknown-reference]
                    hint: did you mean 'systems'?
                posts/pipes.md:3:12: error: no post or series has the id 'nothing' [unknown-reference]
                posts/pipes.md:4:14: error: no series has the id 'signals' [unknown-reference]
                    hint: there is a post of that id: 'post:signals'
                posts/pipes.md:5:14: error: the glossary has no term with the id 'pip' [unknown-term]
                    hint: did you mean 'pipe'?
                posts/pipes.md:6:10: error: topic 'systms' is not declared [unknown-topic]
                    hint: did you mean 'systems'?
                """);
    }

    @Test
    void reportsReferencesOfSeriesTopicsPathsAndPages() {
        TestBlog blog = TestBlog.in(folder, KNOWN).write("""
                -- series/linux.md --
                ---
                requires: [singals]
                topics: [sytems]
                ---
                [x](post:nothing)
                -- topics/systems.md --
                [x](post:nothing)
                -- paths/newcomers.md --
                ---
                order: [singals, "series:linus", post: nothing]
                ---
                [x](post:nothing)
                -- pages/about.md --
                [x](post:nothing)
                """);

        assertThat(blog.report()).isEqualTo("""
                pages/about.md:1:5: error: no post has the id 'nothing' [broken-link]
                paths/newcomers.md:2:9: error: no post or series has the id 'singals' [unknown-reference]
                    hint: did you mean 'signals'?
                paths/newcomers.md:2:18: error: no series has the id 'linus' [unknown-reference]
                    hint: did you mean 'linux'?
                paths/newcomers.md:2:40: error: no post has the id 'nothing' [unknown-reference]
                paths/newcomers.md:4:5: error: no post has the id 'nothing' [broken-link]
                series/linux.md:2:12: error: no post or series has the id 'singals' [unknown-reference]
                    hint: did you mean 'signals'?
                series/linux.md:3:10: error: topic 'sytems' is not declared [unknown-topic]
                    hint: did you mean 'systems'?
                series/linux.md:5:5: error: no post has the id 'nothing' [broken-link]
                topics/systems.md:1:5: error: no post has the id 'nothing' [broken-link]
                """);
    }

    @Test
    void reportsAReferenceOfAnOriginalOnceForAllItsTranslations() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko, ja]
                -- posts/pipes.md --
                ---
                requires: [nothing]
                image: nothing.png
                ---
                -- posts/pipes.ko.md --
                # 파이프
                -- posts/pipes.ja.md --
                # パイプ
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:12: error: no post or series has the id 'nothing' [unknown-reference]
                posts/pipes.md:3:8: error: no file at 'nothing.png' [missing-image]
                """);
    }

    @Test
    void reportsOldAddressesThatAreNoneAndThatLeadNowhere() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                aliases: ["https://example.org/pipes"]
                permalink: "/a b/"
                ---
                -- redirects.yml --
                /old/: /posts/nothing/
                /older/: [/posts/pipes/]
                "/oldest/?p=1": gone
                /gone/: gone
                /a/./b/: gone
                /a/%2e%2e/b/: gone
                /a%0Ab/: gone
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:11: error: 'https://example.org/pipes' is not a path on the site, such as /old/pipes/ [bad-permalink]
                posts/pipes.md:3:12: error: '/a b/' is not a path on the site, such as /notes/pipes/ [bad-permalink]
                redirects.yml:1:8: error: no page or file at '/posts/nothing/' [unknown-reference]
                redirects.yml:2:10: error: an old path leads to a new one or is 'gone'; this is a list [wrong-type]
                redirects.yml:3:1: error: '/oldest/?p=1' is not a path on the site, such as /old/pipes/ [bad-permalink]
                redirects.yml:5:1: error: '/a/./b/' is not a path on the site, such as /old/pipes/ [bad-permalink]
                redirects.yml:6:1: error: '/a/%2e%2e/b/' is not a path on the site, such as /old/pipes/ [bad-permalink]
                redirects.yml:7:1: error: '/a%0Ab/' is not a path on the site, such as /old/pipes/ [bad-permalink]
                """);
    }

    @Test
    void takesAnAddressAsABrowserShowsItOrAsItCopiesIt() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                permalink: /%ED%8C%8C%EC%9D%B4%ED%94%84/
                aliases: [/old%20pipes/]
                ---
                -- redirects.yml --
                /%EC%98%9B/: /%ED%8C%8C%EC%9D%B4%ED%94%84/
                """).rendered();

        assertThat(blog.files()).contains("파이프/index.html", "old pipes/index.html", "옛/index.html");
        assertThat(blog.file("옛/index.html")).contains("../%ED%8C%8C%EC%9D%B4%ED%94%84/");
    }
}
