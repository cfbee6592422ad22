package io.github.blogmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherSpellingsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "isDraft: yes", "published: false", "status: draft"})
    void sayInSeveralWaysThatAPostIsADraft(String key) {
        TestBlog blog = TestBlog.in(
                folder, "-- posts/pipes.md --\n---\n" + key + "\n---\n# Pipes\n-- posts/signals.md --\n# Signals\n");

        assertThat(blog.rendered().files())
                .contains("posts/signals/index.html")
                .doesNotContain("posts/pipes/index.html");
    }

    @Test
    void areQuotedInTheirOwnWords() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                cover: {height: 300}
                ---
                A pipe joins two programs.
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:1: warning: 'cover' is a map, which means nothing here [unknown-key]
                """);
    }

    @Test
    void haveNoWordForAKeyThatAPageDoesNotHave() {
        TestBlog blog = TestBlog.in(folder, """
                -- pages/about.md --
                ---
                summary: Who writes here.
                category: people
                ---
                # About
                """);

        assertThat(blog.report()).isEqualTo("""
                pages/about.md:3:1: warning: 'category' is not a key of a page [unknown-key]
                """);
    }

    private String reportOf(String header) {
        return TestBlog.in(folder, "-- posts/pipes.md --\n---\n" + header + "\n---\n# Pipes\n")
                .report();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expiryDate: 2026-02-28",
                "unpublish_date: 2026-02-28",
                "expires: 2026-02-28",
                "password: secret",
                "members-only: true",
                "headless: true",
                "ignore: yes",
                "output: false",
                "_build: {render: never}",
                "build: {render: false, list: false}",
                "build: {render: link}",
                "hide: true",
                "show: false",
                "permalink: false",
                "cascade: {build: {render: never}}",
            })
    void areErrorsWhereTheyHideATextElsewhere(String header) {
        assertThat(reportOf(header)).contains("error:", "does nothing here", "hint: write 'draft: true'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sitemap: false",
                "sitemap: {exclude: true}",
                "robots: [noindex, nofollow]",
                "robots: {index: false}",
                "noindex: true",
                "excludeSearch: true",
                "in_search_index: false",
                "build: {list: never}",
                "build: {list: local}",
                "search: {exclude: true}",
            })
    void areWarnedOfWhereTheyKeepATextOutOfListsElsewhere(String header) {
        assertThat(reportOf(header)).contains("warning:", "hides nothing here", "hint: write 'unlisted: true'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sitemap: {priority: 0.5}",
                "robots: index, follow",
                "excludeSearch: false",
                "in_search_index: true",
                "build: {publishResources: false}",
                "output: html_document",
                "expiryDate:",
                "expiryDate: ''",
            })
    void areIgnoredWhereTheyHideNothingElsewhereEither(String header) {
        assertThat(reportOf(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "params: {draft: true}",
                "extra: {published: false}",
                "params: {unlisted: yes}",
                "cascade: {draft: true}",
                "cascade: [{target: {path: /posts/**}, params: {draft: true}}]",
                "cascade: {private: true}",
                "meta: {status: draft}",
            })
    void areErrorsInsideAMapWhereTheyHideNothing(String header) {
        assertThat(reportOf(header)).contains("error:", "hides nothing here", "outside of");
    }

    @Test
    void mayBeAThemesOwnInsideParams() {
        assertThat(reportOf("params: {private: true, status: draft, card: {draft: true}}"))
                .isEqualTo("""
                posts/pipes.md:2:10: warning: 'private' inside 'params' hides nothing here; the post is published [unknown-key]
                    hint: write 'draft: true' outside of 'params'
                """);
        assertThat(reportOf("params: {draft: false, private: no, published: true}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft:", "draft: ~", "draft: ''", "draft: ' '", "published: null", "isDraft: # true"})
    void doNotPublishATextWithoutAWordWhereTheValueIsMissing(String header) {
        String key = header.substring(0, header.indexOf(':'));
        assertThat(reportOf(header))
                .isEqualTo("posts/pipes.md:2:1: error: '" + key
                        + "' has no value, so the post is published [wrong-type]\n"
                        + "    hint: write '" + key + ": true' or '" + key + ": false'\n");
        assertThat(reportOf("status: draft\n" + header)).isEmpty();
    }

    @Test
    void doNotListATextWithoutAWordWhereTheValueIsMissing() {
        assertThat(reportOf("unlisted:")).isEqualTo("""
                posts/pipes.md:2:1: error: 'unlisted' has no value, so the post is listed [wrong-type]
                    hint: write 'unlisted: true' or 'unlisted: false'
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: false\npublished: false", "published: true\nstatus: Draft, not read yet"})
    void keepATextHiddenWhereTheyContradictEachOther(String header) {
        TestBlog blog = TestBlog.in(
                folder, "-- posts/pipes.md --\n---\n" + header + "\n---\n-- posts/signals.md --\n# Signals\n");

        assertThat(blog.report())
                .contains("posts/pipes.md:3:", "error: this hides the post, which line 2 publishes [wrong-type]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publishDate: 2099-01-31", "pubDate: 2099-01-31", "published: 2099-01-31"})
    void holdATextBackUntilItsRelease(String header) {
        TestBlog blog = TestBlog.in(
                folder,
                "-- posts/pipes.md --\n---\ndate: 2025-01-31\n" + header
                        + "\n---\n# Pipes\n-- posts/signals.md --\n# Signals\n");

        assertThat(blog.rendered().files()).doesNotContain("posts/pipes/index.html");
    }

    @Test
    void leaveTheDateOfATextThatWasReleasedBeforeIt() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                date: 2025-01-31
                publishDate: 2025-01-01
                ---
                # Pipes
                """).rendered();

        assertThat(blog.file("posts/pipes/index.html"))
                .contains("datetime=\"2025-01-31\"")
                .doesNotContain("2025-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"public: true", "visible: yes", "private: false", "hidden: no", "visibility: public"})
    void areNoErrorsWhereTheySayWhatHoldsAnyway(String header) {
        assertThat(reportOf(header)).contains("[unknown-key]").doesNotContain("error:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"private", "Hidden", "scheduled", "pending", "in review", "초안"})
    void sayByAStatusThatHidesNothingThatReadersSeeTheText(String status) {
        assertThat(reportOf("published: true\nstatus: " + status))
                .isEqualTo(
                        "posts/pipes.md:3:9: error: 'status: "
                                + status + "' hides nothing here; readers see the text [wrong-type]\n"
                                + "    hint: write 'draft: true', or 'unlisted: true' to keep it out of lists, feeds and the search\n");
    }

    @Test
    void dateAPostByWhenItWasPublished() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                published: 2099-01-31
                ---
                # Pipes
                -- posts/signals.md --
                # Signals
                """);

        assertThat(blog.rendered().files()).doesNotContain("posts/pipes/index.html");
    }
}
