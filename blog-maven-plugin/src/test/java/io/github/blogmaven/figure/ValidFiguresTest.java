package io.github.blogmaven.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Figures are valid HTML, and a strict content security policy lets all of them through. */
class ValidFiguresTest {
    @TempDir
    Path folder;

    private TestBlog blog() {
        return TestBlog.in(folder, """
                -- posts/figures.md --
                # Figures

                Text $a$ with $\\pmb{D}_i \\cancel{x} \\boxed{y} \\fcolorbox{red}{aqua}{z}$ and $\\rule{1em}{1em} \\Huge x$.

                $$\\begin{array}{|c|r|}\\hline a & \\mathbb{R} \\\\ \\hline b & \\text{\\textbf{값}}\\end{array}$$

                $$\\begin{align} a &= b \\\\ c &= \\left( \\frac{\\sqrt[3]{d}}{e} \\right]\\end{align}$$

                - $$
                  \\sum_{k=1}^n \\overset{a}{b} \\xrightarrow[x]{y} \\underbrace{c}_d \\tag{1}
                  $$

                ```plantuml title="A & B"
                A -> B: <b>
                ```

                ```text title="A box"
                ┌─┐
                │가│
                └─┘
                ```
                """);
    }

    /** The validator knows no address that pages are served from, so nothing is {@code 'self'} to it. */
    @Test
    void isValid() throws Exception {
        TestBlog blog = blog().rendered();
        List<String> mistakes = new ArrayList<>();
        DefaultHandler told = new DefaultHandler() {
            @Override
            public void warning(SAXParseException mistake) {
                mistakes.add(mistake.getMessage());
            }

            @Override
            public void error(SAXParseException mistake) {
                mistakes.add(mistake.getMessage());
            }
        };
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", told);
        validator.setUpValidatorAndParsers(told, false, false);
        validator.checkHtmlFile(
                blog.output().resolve("posts/figures/index.html").toFile(), true);

        assertThat(mistakes)
                .filteredOn(one -> !one.contains("violates Content Security Policy (meta tag)"))
                .isEmpty();
    }

    @Test
    void hasNoStyleAndNoScript() {
        assertThat(blog().rendered().main("posts/figures/index.html"))
                .doesNotContain(" style=")
                .doesNotContain("<style")
                .doesNotContain("<script")
                .doesNotContain(" on");
    }
}
