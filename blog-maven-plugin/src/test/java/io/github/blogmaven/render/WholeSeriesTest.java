package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeSeriesTest {
    @TempDir
    Path folder;

    @Test
    void hasAllPartsThatAreWritten() {
        String page = page("""
                -- posts/io-01.md --
                # The first part
                Its text.
                -- posts/io-02.md --
                # The second part
                More text.
                """);

        assertThat(page)
                .contains("<article class=\"part\" id=\"io-01\">")
                .contains(">The first part</h2>")
                .contains("Its text.")
                .contains("<article class=\"part\" id=\"io-02\">")
                .contains("More text.")
                .contains("Still to come");
    }

    @Test
    void keepsApartWhatIsCalledAlike() {
        String page = page("""
                -- posts/io-01.md --
                # One
                ## Why
                [back](#why), a note[^n]

                [^n]: Here.
                -- posts/io-02.md --
                # Two
                ## Why
                A note[^n]

                [^n]: There.
                """);

        assertThat(page)
                .contains("<h3 id=\"io-01/why\">")
                .contains("<h3 id=\"io-02/why\">")
                .contains("<a href=\"#io-01/why\">back</a>")
                .doesNotContain("role=\"doc-endnotes\"");
        assertThat(page.split("id=\"io-01/fn-n\"")).hasSize(2);
        assertThat(page).contains("href=\"#io-01/fn-n\"").contains("href=\"#io-02/fn-n\"");
    }

    @Test
    void leadsFromPartToPartWithoutLeavingThePage() {
        String page = page("""
                -- posts/io-01.md --
                # One
                See [two](io-02.md), [why](io-02.md#why) and [outside](outside.md#why).
                -- posts/io-02.md --
                # Two
                ## Why
                -- posts/outside.md --
                # Outside
                ## Why
                """);

        assertThat(page)
                .contains("<a href=\"#io-02\">two</a>")
                .contains("<a href=\"#io-02/why\">why</a>")
                .contains("<a href=\"../../../posts/outside/#why\">outside</a>");
    }

    @Test
    void leavesCommentsScriptsAndWhatIsNoNameAlone() {
        String page = page("""
                -- posts/io-01.md --
                # One
                <!-- <b id="no"> -->

                <div id=box title="id='x'" class='id'>A <label for='field'>field</label> <input id="field" name=q> 1 < 2</div>

                <script>let html = '<b id="kept">';</script>

                <svg><circle id="dot"/><use href="#dot"/></svg>
                -- posts/io-02.md --
                # Two
                """);

        assertThat(page)
                .contains("<div id=io-01/box title=\"id='x'\" class='id'>")
                .contains("<label for='io-01/field'>field</label> <input id=\"io-01/field\" name=q> 1 < 2")
                .contains("'<b id=\"kept\">'")
                .contains("<circle id=\"io-01/dot\"/><use href=\"#io-01/dot\"/>");
    }

    private String page(String posts) {
        return TestBlog.in(folder, """
                        -- series/io.md --
                        ---
                        title: What a write does
                        parts: [io-01, io-02, {title: Still to come}]
                        ---
                        """ + posts).rendered().main("series/io/all/index.html");
    }
}
