package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody writes takes no longer than what somebody does, and nothing of it is lost. */
@Timeout(10)
class PathologicalTest {
    private static final int MANY = 100_000;

    /** As many as the stock parser, which copies a paragraph for every line of it, reads at once. */
    private static final int MANY_LINES = 10_000;

    @BeforeAll
    static void warmUp() {
        TestBody.of("[a](b) *c* `d` <e> :::\n\n> [!NOTE]\n> - f\n\n| g |\n|---|\n")
                .html();
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
        assertThat(TestBody.of(piece.repeat(MANY)).document()).isNotNull();
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
        assertThat(TestBody.of((lines + "\n").repeat(MANY_LINES)).document()).isNotNull();
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
        assertThat(TestBody.of(start + " ".repeat(MANY) + "c}").document()).isNotNull();
        assertThat(TestBody.of(start + " .b".repeat(MANY) + "}").document()).isNotNull();
        assertThat(TestBody.of(start + " 1,".repeat(MANY) + "!}").document()).isNotNull();
        assertThat(TestBody.of(start + " a=b".repeat(MANY) + ">}").document()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "word", "한글 ", "日本語。", "\\* ", "&lt;", "a\u00a0"})
    void readsALineOfAMegabyte(String piece) {
        String line = piece.repeat(1_000_000 / piece.length());

        assertThat(TestBody.of(line).html()).hasSizeGreaterThan(400_000);
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
