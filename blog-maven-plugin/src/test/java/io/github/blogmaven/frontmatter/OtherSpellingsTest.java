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
}
