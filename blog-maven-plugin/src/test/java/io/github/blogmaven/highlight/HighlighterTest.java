package io.github.blogmaven.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.highlight.Highlighter.Outcome;
import io.github.blogmaven.testing.DocsPage;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {
    private final Highlighter highlighter = new Highlighter();
    private final Names names = Names.all();
    private final StringBuilder out = new StringBuilder("before ");

    @ParameterizedTest
    @CsvSource({
        "sh,bash",
        "zsh,bash",
        "console,shell-session",
        "yml,yaml",
        "py,python",
        "rs,rust",
        "golang,go",
        "kt,kotlin",
        "c++,cpp",
        "cs,csharp",
        "js,javascript",
        "ts,typescript",
        "jsonc,json5",
        "dockerfile,docker",
        "tf,hcl",
        "hs,haskell",
        "objc,objectivec",
        "ps1,powershell",
        "asm,nasm",
        "jsp,markup",
        "html,markup",
        "xml,xml",
        "jinja2,jinja2",
        "md,markdown",
        "vue,markup"
    })
    void knowsLanguagesByTheNamesAuthorsUse(String name, String id) {
        assertThat(names.find(name)).hasValue(id);
    }

    @Test
    void readsTheGrammarOfEveryLanguage() {
        for (String name : names.everyName()) {
            names.find(name).ifPresent(id -> {
                out.setLength(0);
                assertThat(highlighter.write(name, "a = \"b\" // c\n<d e='f'>{{ g }} 1\n", out))
                        .as(name)
                        .isEqualTo(Outcome.COLOURED);
                assertThat(out.toString()).as(name).contains("a");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "none", "d2", "klingon", ""})
    void writesNothingInALanguageItDoesNotKnow(String name) {
        assertThat(highlighter.write(name, "int x;", out)).isEqualTo(Outcome.UNKNOWN);
        assertThat(out).hasToString("before ");
    }

    @Test
    void tellsNamesThatMeanNoColoursFromSlips() {
        assertThat(names.isKnown("text")).isTrue();
        assertThat(names.isKnown("d2")).isTrue();
        assertThat(names.isKnown("jvaa")).isFalse();
    }

    @Test
    void writesNothingOfCodeThatIsTooLong() {
        assertThat(highlighter.write("java", "x".repeat(Highlighter.LONGEST + 1), out))
                .isEqualTo(Outcome.GIVEN_UP);
        assertThat(out).hasToString("before ");
    }

    @Test
    void givesUpWhatTakesTooLong() {
        String code = "<% ".repeat(20_000);

        assertThat(highlighter.write("ejs", code, out)).isEqualTo(Outcome.GIVEN_UP);
        assertThat(out).hasToString("before ");
    }

    @Test
    void coloursALongStringOnASmallStack() throws InterruptedException {
        Thread thread = new Thread(
                null, () -> highlighter.write("java", "\"" + "a\\n".repeat(30_000) + "\"", out), "small", 256 << 10);
        thread.start();
        thread.join();

        assertThat(out.toString())
                .startsWith("before <span class=\"token string\">\"a\\n")
                .endsWith("\"</span>");
    }

    @Test
    void coloursCodeInMarkdownInItsOwnLanguage() {
        highlighter.write("markdown", "```c++\nint a;\n```\n", out);

        assertThat(out.toString())
                .contains("<span class=\"token code-block language-cpp\"><span class=\"token keyword\">int</span> a");
    }

    @Test
    void isListedInTheReference() {
        Set<String> listed = new HashSet<>(
                DocsPage.read("reference.md").section("Languages of code").codes());

        assertThat(listed).containsExactlyInAnyOrderElementsOf(new HashSet<>(names.everyName()));
    }
}
