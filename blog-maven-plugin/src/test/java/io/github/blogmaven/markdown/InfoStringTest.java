package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.markdown.CodeLines.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InfoStringTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "java → java",
                "Java title=x → java",
                "  sh  → sh",
                "js{1,3} → js",
                "ts:main.ts → ts",
                "c++,numbers → c++",
                "text/x-yaml → text",
                "lang=go → go",
                "{.bash .numberLines} → bash",
                "{ .bash} → bash",
                "objective-c → objective-c",
                "한글 → 한글",
            })
    void namesTheLanguageFirst(String info, String language) {
        assertThat(InfoString.of(info).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{1,3}x{", "="})
    void mayNameNone(String info) {
        assertThat(InfoString.of(info).title()).isEmpty();
        assertThat(InfoString.of(info).language()).isIn("", "1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh title=a.sh",
                "sh title = \"a.sh\"",
                "sh {1} filename='a.sh' x",
                "sh title=“a.sh”",
                "{.sh title=a.sh}",
            })
    void mayHaveATitle(String info) {
        assertThat(InfoString.of(info).title()).hasValue("a.sh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "```java title=\"a \\\"b\\\"\" → a \"b\"",
                "~~~java title='it\\'s' {1} → it's",
                "> ```java title=\"a \\\"b\\\"\" → a \"b\"",
                "- ```java title=\"a \\\"b\\\"\" → a \"b\"",
                "   ```java title=\"a \\\"b\\\"\" → a \"b\"",
                "```java title=\"a &amp; \\\"b\\\"\" → a & \"b\"",
                "```java title=\"a \\\\\" → a \\",
            })
    void mayHaveQuotationMarksInTheTitle(String fence, String title) {
        CodeBlock block = TestBody.of(fence + "\n").document().codeBlocks().get(0);

        assertThat(block.info().title()).hasValue(title);
        assertThat(block.info().language()).isEqualTo("java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{.lang:sh}", "{lang=sh}", "lang:sh", "language=sh title=x"})
    void mayNameTheLanguageByAKey(String info) {
        assertThat(InfoString.of(info).language()).isEqualTo("sh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text title=x alt=\"A box\"",
                "text alt='A box' title=\"alt=no\"",
                "{.text alt=“A box”}",
                "title=x alt=\"A box\"",
                "alt=\"A box\"",
            })
    void maySayWhatADiagramShows(String info) {
        assertThat(InfoString.of(info).alt()).hasValue("A box");
        assertThat(InfoString.of(info).language()).isIn("text", "");
        assertThat(InfoString.of("text data-alt=x").alt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"js {3,5-7}", "js{3,7-5}", "js title=x { 3 , 5-7 }", "{.js .numbers 3,5-7}", "js {.x} {3,5-7}"})
    void mayMarkLines(String info) {
        assertThat(InfoString.of(info).lines().marked()).containsExactly(new Range(3, 3), new Range(5, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"js", "js 3", "js {}", "js {a3}", "js {x=3}", "js {3", "js {-}", "js startline=3"})
    void marksNothingElse(String info) {
        assertThat(InfoString.of(info).lines().marked()).isEmpty();
    }

    @Test
    void isOfAFenceOnly() {
        Document document =
                TestBody.of("~~~ java {2}\na\n~~~\n\n    b\n\n- ```\n  c\n").document();

        assertThat(document.codeBlocks()).map(block -> block.info().language()).containsExactly("java", "", "");
        assertThat(document.codeBlocks()).map(CodeBlock::code).containsExactly("a\n", "b\n", "c\n");
        assertThat(document.codeBlocks())
                .map(block -> block.span().place())
                .containsExactly("post.md:1:1", "post.md:5:1", "post.md:7:3");
    }

    @ParameterizedTest
    @CsvSource({
        "java linenos,1",
        "java:line-numbers,1",
        "js showLineNumbers,1",
        "js showLineNumbers{7},7",
        "py {.numberLines startFrom=\"7\"},7",
        "js line-numbers=7 {2},7",
        "js {linenos=table linenostart=7},7",
        "js linenums=\"7\",7"
    })
    void mayNumberLines(String info, int first) {
        assertThat(InfoString.of(info).lines().firstNumber()).hasValue(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"js", "js linenos=false", "js no-line-numbers", "js title=linenos", "js {3}"})
    void numbersNoLinesUnasked(String info) {
        assertThat(InfoString.of(info).lines().firstNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java diff", "java {2} diff", "diff-java"})
    void mayBeADifference(String info) {
        assertThat(InfoString.of(info).language()).isEqualTo("java");
        assertThat(InfoString.of(info).lines().isDiff()).isTrue();
    }

    @Test
    void isNoDifferenceWhereThatIsTheLanguage() {
        assertThat(InfoString.of("diff").lines().isDiff()).isFalse();
        assertThat(InfoString.of("java title=diff").lines().isDiff()).isFalse();
    }

    @Test
    void mayShowLinesAsNewAndGone() {
        CodeLines lines = InfoString.of("js ins={2,4-5} del={3} {1}").lines();

        assertThat(lines.inserted()).containsExactly(new Range(2, 2), new Range(4, 5));
        assertThat(lines.deleted()).containsExactly(new Range(3, 3));
        assertThat(lines.marked()).containsExactly(new Range(1, 1));
    }

    @Test
    void mayMarkLinesAsHugoDoes() {
        assertThat(InfoString.of("go {hl_lines=[3,\"5-7\"]}").lines().marked())
                .containsExactly(new Range(3, 3), new Range(5, 7));
    }

    @Test
    void mayWrapLines() {
        assertThat(InfoString.of("sh wrap").lines().isWrapped()).isTrue();
        assertThat(InfoString.of("sh wrap=false").lines().isWrapped()).isFalse();
        assertThat(InfoString.of("sh nowrap").lines().isWrapped()).isFalse();
    }
}
