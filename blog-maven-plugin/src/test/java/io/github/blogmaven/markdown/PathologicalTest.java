package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.Growth;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading hostile text takes time in proportion to its length, and nothing of it is lost. */
class PathologicalTest {
    private static final int MANY = 100_000;

    private static final int MANY_LINES = 20_000;

    @BeforeAll
    static void warmUp() {
        TestBody.of("[a](b) *c* `d` <e> :::\n\n> [!NOTE]\n> - f\n\n| g |\n|---|\n")
                .html();
    }

    private static void assertLinear(int size, IntFunction<String> text) {
        Growth.assertLinear(size, number -> TestBody.of(text.apply(number)));
    }

    private static String text(TestBody body) {
        return Jsoup.parse(body.html()).wholeText().strip();
    }

    private static int count(String text, String piece) {
        return (text.length() - text.replace(piece, "").length()) / piece.length();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "![",
                "[[",
                "](",
                "[^",
                "[a](",
                "[a](<b",
                "[[a]] ",
                "[a]{.x} ",
                "*",
                "*a ",
                "*a **a ",
                "a**b",
                "_a ",
                "~a ",
                "$",
                "$a ",
                "$a",
                "$$a ",
                "$\\",
                "$`a ",
                "$$`a",
                "`",
                "`a",
                "<",
                "<a ",
                "</",
                "<a x=\"",
                "<!--",
                "a <!--",
                "a <?",
                "a <!A ",
                "<script>",
                "<div>",
                "&",
                "\\",
                "!",
                "a@b.c ",
                "http://",
                "www.",
                ":",
                ":a",
                " :a",
                ":a:",
                ":a::b",
                "{",
                "{#a} ",
                "&amp;{.a} ",
                "{#a title=\"&amp;\"} ",
                "{.a}",
                "{.a",
                "`a`{.b}",
                "\\*{.a} ",
                "{: .a b}",
                "{%a",
                "{{<a",
                "{{site.a",
                "(a)[/b",
                "TODO(",
                "__a ",
                "##a",
                "** a",
                "** a ** ",
                "![a](b ",
                "![a](b (c",
                "[a](/b c",
                "[a](b c.md",
                "[a] (/b",
                "]({{a",
                "=\"{{",
                "[{{site.a}}](b)",
                "<A>",
                "import '",
                "|-",
                "|a",
                "한*(",
                "\t",
                " a"
            })
    void readsALineOfTheSame(String piece) {
        assertLinear(MANY, size -> piece.repeat(size));
    }

    @Test
    void readsManyAttributeListsBehindAHeading() {
        assertLinear(MANY, size -> "# a " + "{.b} ".repeat(size));
    }

    @Test
    void readsManySpansOfALine() {
        assertLinear(BoundedInlines.MAX_DELIMITERS / 2, size -> "\\! [a `b`]{.c} ".repeat(size));
        assertLinear(BoundedInlines.MAX_DELIMITERS / 2, size -> "[".repeat(size) + "a" + "]{.b}".repeat(size));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](b) **c** `d`",
                "**a *b _c",
                "[a",
                "[a](",
                "`a",
                "{: .a",
                "- a\n- b\n",
                "<b>",
                "</b>",
                "a\n# ",
            })
    void readsABlockOfRawHtmlOfTheSame(String piece) {
        assertLinear(MANY, size -> "<div>\n" + piece.repeat(size));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> a",
                "- a",
                "-",
                "1. a",
                "- [ ] a",
                "# a",
                "a\n=",
                "***",
                "```",
                "    a",
                "a",
                "|a|",
                "[a]: b",
                "[a]: <",
                "[^a]: b",
                "<div>\n",
                "<a href='x'>",
                "<!--",
                ":::note",
                ":::note\n:::",
                ":::",
                ":::é",
                "::: {#a}",
                "##a",
                "$$\n\na",
                "$$ a\n",
                "> [!A]",
                "<div>\n<a href='{{site.a}}'>",
                "!!! note",
                "> [!NOTE]",
                "{: .a}",
                "- a\n{: .a}",
                "|a|\n|-|\n",
                "[TOC]\n",
                "*[a]: b",
                "a\n*[a]: b",
                "=== \"a\"",
                "=== \"a\"\n\n    b\n",
                ":::tabs\n:::tab a",
                ":::tab a\n:::",
                "a\n: b",
                "a\n\n: b\n",
                ": b"
            })
    void readsManyLinesOfTheSame(String lines) {
        assertLinear(MANY_LINES, size -> (lines + "\n").repeat(size));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a",
                "# a {",
                "# a {.b",
                ":::note",
                ":::note {",
                "::: {#a",
                "##a",
                "![a](b",
                "!!! note",
                "``` js",
                "``` {1,",
                "``` title=",
                "<div",
                "<div a=b",
                "<img srcset=\"a",
                "[a]: <b",
                "> [!NOTE]",
                "- [ ] a",
                "|a|",
                "[^a]: b",
                "<!--"
            })
    void readsALineThatGoesOnAndOn(String start) {
        assertLinear(MANY, size -> start + " ".repeat(size) + "c}");
        assertLinear(MANY, size -> start + " .b".repeat(size) + "}");
        assertLinear(MANY, size -> start + " 1,".repeat(size) + "!}");
        assertLinear(MANY, size -> start + " a=b".repeat(size) + ">}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "word", "한글 ", "日本語。", "\\* ", "&lt;", "a\u00a0"})
    void readsALineOfAMegabyte(String piece) {
        String line = piece.repeat(1_000_000 / piece.length());

        assertThat(TestBody.of(line).html()).hasSizeGreaterThan(400_000);
    }

    @Test
    void splitsAParagraphOfThousandsOfLines() {
        TestBody body = TestBody.of("Text\n\n" + "1a\n".repeat(100_000) + "\n# End\n");

        assertThat(count(text(body), "1a")).isEqualTo(100_000);
        assertThat(body.html()).endsWith("End</h2>\n");
        assertThat(body.report())
                .hasSizeBetween(15, 25)
                .allMatch(one ->
                        one.endsWith(":1: more than 4000 lines in one paragraph; it is split [nested-too-deep]"));
        assertThat(TestBody.of("1a\n".repeat(3_999) + "\n1a\n").report()).isEmpty();
        assertThat(TestBody.of("a\n".repeat(9_999)).report()).isEmpty();
    }

    @Test
    void readsAParagraphOfLinksInRawHtml() {
        assertThat(TestBody.of("<a href=x>".repeat(MANY / 4)).links()).hasSize(MANY / 4);
    }

    @ParameterizedTest
    @CsvSource({"[, ](a)", "![, ](a)", "*, *", "**a, b**", "a~~b, c~~d"})
    void leavesWhatIsNestedTooOftenAsItIsTyped(String opening, String closing) {
        String markdown = opening.repeat(MANY) + "x" + closing.repeat(MANY);
        TestBody body = TestBody.of(markdown);

        assertThat(text(body)).isEqualTo(markdown);
    }

    @Test
    void saysThatABlockHasTooManyBrackets() {
        TestBody body = TestBody.of("Text\n\n- " + "[".repeat(BoundedInlines.MAX_DELIMITERS + 1) + "\n\n*Text*\n");

        assertThat(body.report())
                .containsExactly("3:3: more than 10000 brackets or stars in one block; it stays as it is typed"
                        + " [nested-too-deep]");
        assertThat(body.html()).endsWith("<p><em>Text</em></p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"> →<blockquote>→>", "- →<ul>→-", "1. →<ol>→1.", ":::note\\n→<div class=\"callout note\"→:::note"})
    void nestsBlocksAHundredDeepAndLeavesTheRestAsItIsTyped(String opening, String tag, String typed) {
        int depth = 1_000;
        TestBody body = TestBody.of(opening.replace("\\n", "\n").repeat(depth) + "end\n");
        int nested = count(body.html(), tag);

        assertThat(nested).isBetween(45, 100);
        assertThat(count(text(body), typed)).isEqualTo(depth - nested);
        assertThat(text(body)).endsWith("end");
        assertThat(body.report()).singleElement().asString().contains("nested deeper than 100 levels");
    }

    @Test
    void explainsManyAbbreviationsInALongText() {
        String definitions = IntStream.range(0, MANY_LINES)
                .mapToObj(i -> "*[a" + i + "]: b\n")
                .collect(Collectors.joining());

        assertThat(count(TestBody.of(definitions + "\n" + "a7 b7 ".repeat(MANY)).html(), "<abbr "))
                .isEqualTo(MANY);
    }

    @Test
    void keepsEveryItemOfAListThatIsTooDeep() {
        TestBody body = TestBody.of(IntStream.range(0, 300)
                .mapToObj(i -> "  ".repeat(i) + "- item" + i + "\n")
                .collect(Collectors.joining()));

        for (int i = 0; i < 300; i++) {
            assertThat(text(body)).contains("item" + i);
        }
        assertThat(body.report()).singleElement().asString().startsWith("50:99: nested deeper than 100 levels");
    }

    @Test
    void leavesATableOfAMillionCellsAsItIsTyped() {
        TestBody body = TestBody.of("Text\n\n" + "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n"
                + "|b|\n".repeat(1_000) + "\nText\n");

        assertThat(body.report())
                .containsExactly("1:1: more than 1000000 cells in one table; tables stay as they are typed"
                        + " [nested-too-deep]");
        assertThat(count(text(body), "|b|")).isEqualTo(1_000);
    }

    @Test
    void readsManyFootnotesThatReferToEachOther() {
        String chain = IntStream.range(0, 10_000)
                .mapToObj(i -> "[^" + i + "]: note [^" + (i + 1) + "]\n\n")
                .collect(Collectors.joining());

        assertThat(count(TestBody.of("[^0]\n\n" + chain).html(), "<li id=\"fn-"))
                .isEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "*a **a ", "<", "`a", "&"})
    void readsATitleOfTheSame(String piece) {
        assertThat(InlineMarkdown.of(piece.repeat(MANY)).plain()).isNotEmpty();
    }
}
