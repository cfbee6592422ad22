package io.github.blogmaven.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulasTest {
    private static final String X = "<math><semantics><mrow><mi>x</mi></mrow>"
            + "<annotation encoding=\"application/x-tex\">x</annotation></semantics></math>";

    @TempDir
    Path folder;

    /** Browsers let a line begin with it otherwise. */
    @Test
    void keepsPunctuationWithTheFormulaBeforeIt() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/waves.md --
                # Waves

                With $x$, $y$ and ($z$).) It is **$a$**, *$b$;* and $c$는.
                """).rendered();

        assertThat(blog.main("posts/waves/index.html").replaceAll("(?s)<math.*?</math>", "F"))
                .contains("With <span class=\"tex\">F,</span> F and (<span class=\"tex\">F).)</span> It is "
                        + "<strong>F</strong>, <em><span class=\"tex\">F;</span></em> and F는.");
    }

    @Test
    void setsFormulasOnPagesAndInFeeds() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/2026-01-31-waves.md --
                # Waves

                Let $x$ be a number, 변수 $x$는 수이다.

                ## The root $x$

                $$
                x
                $$
                """).rendered();

        assertThat(blog.main("posts/waves/index.html"))
                .contains("<p>Let " + X + " be a number, 변수 " + X + "는 수이다.</p>")
                .contains("The root " + X)
                .contains("<p><span class=\"formula\" role=\"group\" tabindex=\"0\" aria-label=\"Formula\">"
                        + X.replace("<math>", "<math display=\"block\">") + "</span></p>");
        assertThat(blog.file("feed.xml")).contains("<math display=\"block\">").doesNotContain("tabindex");
    }

    @Test
    void showsAWrongFormulaAsItIsTypedAndSaysWhere() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/waves.md --
                # Waves

                Let $x$ and $\\aplha < x$ be numbers.

                > $$
                > a
                > + \\frac{b
                > $$
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/waves.md:3:14: warning: '\\aplha' is not a command that is known here [bad-formula]
                    hint: did you mean '\\alpha'?
                posts/waves.md:7:12: warning: a '{' is not closed [bad-formula]
                """);
        assertThat(blog.report(blog.check())).contains("posts/waves.md:3:14").contains("posts/waves.md:7:12");
        assertThat(blog.main("posts/waves/index.html"))
                .contains(X)
                .contains("<code>\\aplha &lt; x</code>")
                .contains("<code>a\n+ \\frac{b</code>");
    }

    @Test
    void knowsTheCommandsOfTheBlogAndOfTheText() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                math:
                  macros: {R: '\\mathbb{R}'}
                -- posts/one.md --
                # One

                $\\R$

                $$\\newcommand{\\quorum}{\\frac12}$$

                $\\quorum$
                -- posts/two.md --
                # Two

                $\\R$ $\\quorum$
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/two.md:3:7: warning: '\\quorum' is not a command that is known here [bad-formula]
                """);
        assertThat(blog.main("posts/one/index.html")).contains("<mi>ℝ</mi>").contains("<mfrac>");
    }

    @Test
    void canBeSwitchedOff() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                markdown: {math: false}
                -- posts/one.md --
                # One

                $x$
                """).rendered();

        assertThat(blog.main("posts/one/index.html")).contains("<p>$x$</p>");
    }

    @Test
    void refusesAMacroWithoutAName() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                math:
                  macros: {'a1': b}
                -- posts/one.md --
                # One
                """);

        assertThat(blog.report()).isEqualTo("""
                blog.yml:2:12: error: 'a1' is not the name of a command; it has letters only [wrong-type]
                """);
    }
}
