package io.github.blogmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    @TempDir
    Path folder;

    @Test
    void warnsOfAKeyNobodyKnowsAndNamesTheOneThatIsNear() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                titel: Pipes
                sereis: linux
                mood: good
                ---
                -- pages/about.md --
                ---
                series: linux
                ---
                -- series/linux.md --
                ---
                levle: beginner
                ---
                -- topics/unix.md --
                ---
                descripton: Pipes and all that
                ---
                -- paths/new.md --
                ---
                who: newcomers
                ---
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                pages/about.md:2:1: error: 'series' is not a key of a page [misspelt-key]
                    series: linux
                    ^^^^^^
                    hint: it is a key of a post
                paths/new.md:2:1: warning: 'who' is not a key of a path [unknown-key]
                    who: newcomers
                    ^^^
                posts/pipes.md:2:1: warning: 'titel' is not a key of a post [unknown-key]
                    titel: Pipes
                    ^^^^^
                    hint: did you mean 'title'?
                posts/pipes.md:3:1: error: 'sereis' is not a key of a post [misspelt-key]
                    sereis: linux
                    ^^^^^^
                    hint: did you mean 'series'?
                posts/pipes.md:4:1: warning: 'mood' is not a key of a post [unknown-key]
                    mood: good
                    ^^^^
                series/linux.md:2:1: warning: 'levle' is not a key of a series [unknown-key]
                    levle: beginner
                    ^^^^^
                    hint: did you mean 'level'?
                topics/unix.md:2:1: warning: 'descripton' is not a key of a topic [unknown-key]
                    descripton: Pipes and all that
                    ^^^^^^^^^^
                    hint: did you mean 'description'?
                """);
        assertThat(blog.files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drafts",
                "darft",
                "is-draft",
                "publish",
                "publised",
                "private",
                "hidden",
                "un_listed",
                "dat",
                "dates",
                "daet",
                "pub_date",
                "published_at",
                "date-published",
                "slugs",
                "url_slug",
                "permalnk",
                "perma-link",
                "permalinks",
                "alias",
                "alaises",
                "redirectFrom",
                "redirects",
                "serie",
                "Sereis",
                "series_name",
                "seriesIndex",
                "parts",
                "satus"
            })
    void refusesToPublishAPostWithAKeyThatMayDecideWhereOrWhether(String key) {
        TestBlog blog = TestBlog.in(folder, "-- posts/pipes.md --\n---\n" + key + ": x\n---\n# Pipes\n");

        assertThat(blog.report())
                .startsWith("posts/pipes.md:2:1: error: '" + key + "' is not a key of a post [misspelt-key]\n")
                .contains("    hint: did you mean '");
        assertThat(blog.files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avatars",
                "tweet",
                "spelling",
                "future",
                "links",
                "social",
                "youtubeVideoId",
                "updatee",
                "externalUrl",
                "license",
                "seo",
                "order",
                "mood",
                "Series_Opened",
                "topic",
                "descripton"
            })
    void onlyWarnsOfAnyOtherKey(String key) {
        TestBlog blog = TestBlog.in(folder, "-- posts/pipes.md --\n---\n" + key + ": x\n---\n# Pipes\n");

        assertThat(blog.report())
                .startsWith("posts/pipes.md:2:1: warning: '" + key + "' is not a key of a post [unknown-key]\n");
        assertThat(blog.files()).contains("posts/pipes/index.html");
    }

    @Test
    void refusesDraftsOfWhatCannotBeADraft() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/linux.md --
                ---
                draft: true
                prats: []
                ---
                -- topics/unix.md --
                ---
                drafts: true
                ---
                -- paths/new.md --
                ---
                permalink: /new/
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                paths/new.md:2:1: error: 'permalink' is not a key of a path [misspelt-key]
                    hint: it is a key of a post or a page
                series/linux.md:2:1: error: 'draft' is not a key of a series [misspelt-key]
                    hint: it is a key of a post or a page
                series/linux.md:3:1: error: 'prats' is not a key of a series [misspelt-key]
                    hint: did you mean 'parts'?
                topics/unix.md:2:1: error: 'drafts' is not a key of a topic [misspelt-key]
                    hint: did you mean 'draft'? that is a key of a post or a page
                """);
    }

    @Test
    void reportsAnUnknownKeyOnceForTheWholeBlog() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                mood: good
                ---
                # Pipes

                <!-- blog:ignore-file unknown-key -->
                -- posts/signals.md --
                ---
                mood: bad
                ---
                -- posts/sockets.md --
                ---
                mood: bad
                ---
                -- pages/about.md --
                ---
                mood: good
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                pages/about.md:2:1: warning: 'mood' is not a key of a page [unknown-key]
                posts/signals.md:2:1: warning: 'mood' is not a key of a post; it is there 2 times [unknown-key]
                """);
    }

    @Test
    void reportsEveryValueOfAPostThatIsOfAnotherType() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: [Pipes]
                part: two
                draft: perhaps
                unlisted: 1
                toc: {depth: 2}
                tags: {unix: 1}
                topics: [[unix]]
                requires: [[signals]]
                review-after: soon
                changes: [x, {date: 2026-01-01}]
                verified-with: [[bash]]
                authors: [[Ada], {nick: ada}]
                params: 5
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:8: error: 'title' is a list; it must be text [wrong-type]
                posts/pipes.md:3:7: error: 'part' is a whole number, not 'two' [wrong-type]
                posts/pipes.md:4:8: error: 'draft' is true or false, not 'perhaps' [wrong-type]
                posts/pipes.md:5:11: error: 'unlisted' is true or false, not '1' [wrong-type]
                posts/pipes.md:6:1: warning: 'toc' is a map, which means nothing here [unknown-key]
                posts/pipes.md:7:7: error: 'tags' is a list of texts; this is a map [wrong-type]
                posts/pipes.md:8:10: error: 'topics' is a list of texts; this is a list [wrong-type]
                posts/pipes.md:9:12: error: 'requires' is a list of references; this is a list [wrong-type]
                posts/pipes.md:10:15: error: 'review-after' is a time such as 12m or 2y, not 'soon' [wrong-type]
                posts/pipes.md:11:11: error: 'changes' is a list of maps; this is text [wrong-type]
                posts/pipes.md:11:14: error: a change has a 'date' and a 'note' [wrong-type]
                posts/pipes.md:12:17: error: 'verified-with' is a list of texts; this is a list [wrong-type]
                posts/pipes.md:13:11: error: an author is a name, not a list [wrong-type]
                posts/pipes.md:13:18: error: an author is a name, not a map [wrong-type]
                posts/pipes.md:14:9: error: 'params' is text; it must be a map [wrong-type]
                """);
    }

    @Test
    void reportsEveryValueOfASeriesThatIsOfAnotherType() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/linux.md --
                ---
                level: begginer
                status: done
                outcomes: {read: a trace}
                requires: [[signals]]
                parts: [[pipes], {name: Signals}]
                ---
                -- posts/pipes.md --
                Text
                """);

        assertThat(blog.report()).isEqualTo("""
                series/linux.md:2:8: error: 'level' is one of advanced, beginner, intermediate, not 'begginer' [wrong-type]
                    hint: did you mean 'beginner'?
                series/linux.md:3:9: error: 'status' is one of complete, ongoing, planned, not 'done' [wrong-type]
                series/linux.md:4:11: error: 'outcomes' is a list of texts; this is a map [wrong-type]
                series/linux.md:5:12: error: 'requires' is a list of references; this is a list [wrong-type]
                series/linux.md:6:9: error: a part is the id of a post, or the title of a planned one, not a list [wrong-type]
                series/linux.md:6:18: error: a part is the id of a post, or the title of a planned one, not a map [wrong-type]
                """);
    }

    @Test
    void reportsABasisNobodyDeclared() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                basis: expirience
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:8: error: 'expirience' is not a basis; there are experience, study, measurement, synthesis, opinion [unknown-basis]
                    hint: did you mean 'experience'?
                """);
    }

    @Test
    void readsKeysInAnyCaseAndFlagsInAnyWord() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                Title: Pipes
                DATE: 2026-01-31
                Draft: No
                ---
                -- posts/signals.md --
                ---
                draft: Yes
                ---
                -- posts/sockets.md --
                ---
                unlisted: ON
                ---
                """).rendered();

        assertThat(blog.main("posts/pipes/index.html")).contains(">Pipes</h1>").contains("datetime=\"2026-01-31\"");
        assertThat(blog.files()).contains("posts/sockets/index.html").doesNotContain("posts/signals/index.html");
        assertThat(blog.main("archive/index.html")).doesNotContain("Sockets");
    }

    @Test
    void keepsAValueAsItWasWritten() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/version.md --
                ---
                title: 1.10
                tags: [no, 0o17, 2026-01-31]
                author: 007
                ---
                """).rendered();

        assertThat(blog.main("posts/version/index.html")).contains(">1.10</h1>").contains("007");
        assertThat(blog.files()).contains("tags/no/index.html", "tags/0o17/index.html", "tags/2026-01-31/index.html");
    }

    @Test
    void takesATextForAListOfOneAndItsCommasForTheEndsOfTags() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                tags: unix, shell
                aliases: /old/pipes/
                topics: systems
                ---
                -- topics/systems.md --
                # Systems
                """).rendered();

        assertThat(blog.files()).contains("tags/unix/index.html", "tags/shell/index.html", "old/pipes/index.html");
        assertThat(blog.main("topics/systems/index.html")).contains("Pipes");
    }
}
