package io.github.blogmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.PrintableText;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.export.Annotations;
import io.github.blogmaven.export.Findings;
import io.github.blogmaven.export.ReportFormat;
import io.github.blogmaven.source.Source;
import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that an author writes commands a terminal or a build server that shows a report. */
class PrintableReportTest {
    @TempDir
    Path folder;

    @Test
    void noLineOfAReportBeginsAsACommandOfABuildServer() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                [x](a%0A::stop-commands::tok.md) and [y](b%0D##vso[task.x]c.md)
                ::add-mask::text [z](nope.md)
                """);

        assertThat(blog.fullReport().lines())
                .noneMatch(line -> line.strip().startsWith("::"))
                .noneMatch(line -> line.contains("##vso["))
                .anyMatch(line -> line.contains("no post at 'a\\n::stop-commands::tok.md'"));
    }

    @Test
    void escapesWhatMovesTheCursorOrReversesTheLine() {
        assertThat(PrintableText.message("a\u001b[31m\u009b1m\u202e\u2066\u2028\u0000\r\n\tb 한글 😀"))
                .isEqualTo("a\\u001b[31m\\u009b1m\\u202e\\u2066\\u2028\\u0000\\r\\n\\tb 한글 😀");
    }

    @Test
    void keepsColumnsWhereALineHasWhatIsNotPrinted() {
        Source source = new Source("a.md", "\u202eab\u009b::\n  ::x::\n");
        ConsoleReport report = new ConsoleReport("", path -> Optional.of(source));

        assertThat(report.describe(new Diagnostic(Severity.ERROR, "r", source.span(4, 6), "m", null)))
                .isEqualTo("a.md:1:5: error: m [r]\n    \uFFFDab\uFFFD::\n       ^^");
        assertThat(report.describe(new Diagnostic(Severity.ERROR, "r", source.span(9, 11), "m", null)))
                .isEqualTo("a.md:2:3: error: m [r]\n      \uFFFD:x::\n      ^^");
    }

    @Test
    void cutsWhatAMessageQuotesBetweenCharacters() {
        String emoji = "😀".repeat(500);

        String message = PrintableText.message("'x" + emoji + "' is not an address, '" + emoji + "' is none either");

        assertThat(message)
                .hasSizeLessThan(500)
                .contains("…")
                .contains(" is not an address, ")
                .endsWith(" is none either");
        assertThat(message.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }

    @Test
    void cutsALongMessageWithoutQuotes() {
        assertThat(PrintableText.message("it's " + "x".repeat(100_000) + " end"))
                .hasSize(1_000)
                .endsWith(" end");
    }

    @Test
    void everyFormatEscapesTheNamesOfFiles() {
        Diagnostic finding = new Diagnostic(
                Severity.ERROR, "broken-link", Span.ofFile("a\n::stop-commands::t\u001b[0m.md"), "no\n::x", null);
        Findings findings = new Findings(
                List.of(finding),
                one -> "f",
                "blog/",
                Summary.of(
                        List.of(finding),
                        new Summary.Places(1, 0, 1, 0),
                        new Summary.HeldBack(0, 0),
                        new Summary.Untold(0, 0)),
                "1");

        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.text(findings).lines())
                    .as(format.name())
                    .noneMatch(line -> line.strip().startsWith("::"))
                    .noneMatch(line -> line.indexOf('\u001b') >= 0);
        }
        assertThat(Annotations.of(findings)).singleElement().satisfies(line -> {
            assertThat(line).doesNotContain("\n").doesNotContain("\u001b").startsWith("::error file=blog/a\\n");
        });
        assertThat(new ConsoleReport("blog/", path -> Optional.empty()).headline(finding))
                .isEqualTo("blog/a\\n::stop-commands::t\\u001b[0m.md:1:1: error: no\\n::x [broken-link]");
    }
}
