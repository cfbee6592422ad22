package io.github.blogmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type for YAML, and what they are told. */
class YamlSlipTest {
    /** The report of a header between its lines of dashes: line, column and sign, message, hint. */
    private static String report(String header) {
        String text = "---\n" + header + "---\n";
        List<Diagnostic> diagnostics = new ArrayList<>();
        Header.of(new Source("post.md", text), diagnostics);
        return diagnostics.stream()
                .map(one -> one.span().line() + ":" + one.span().column() + " '" + marked(text, one) + "' "
                        + one.message() + " | " + one.hint())
                .collect(Collectors.joining("\n"));
    }

    private static String marked(String text, Diagnostic one) {
        String line = text.split("\n", -1)[one.span().line() - 1];
        return line.substring(one.span().column() - 1, one.span().endColumn() - 1);
    }

    @Test
    void namesTheQuotesThatAValueNeeds() {
        assertThat(report("title: 파이프: 무엇인가\n"))
                .isEqualTo("2:11 ':' a second ': ' in one line" + " | put the value in quotes: title: \"파이프: 무엇인가\"");
        assertThat(report("title: Is it \"a: b\"?\n"))
                .isEqualTo(
                        "2:16 ':' a second ': ' in one line" + " | put the value in quotes: title: 'Is it \"a: b\"?'");
        assertThat(report("title: @Override\n"))
                .isEqualTo("2:8 '@' a value does not begin with '@' | put the value in quotes: title: \"@Override\"");
        assertThat(report("title: *bold* words\n"))
                .isEqualTo("2:8 '*' a value does not begin with '*'"
                        + " | put the value in quotes: title: \"*bold* words\"");
        assertThat(report("title: [Java] Pipes\n"))
                .isEqualTo("2:15 'Pipes' unexpected text after ']' | put the value in quotes: title: \"[Java] Pipes\"");
        assertThat(report("title: > greater\n"))
                .isEqualTo("2:8 '> greater' the text of '>' begins in the next line"
                        + " | move it there, or put the value in quotes");
        assertThat(report("title: - a\n"))
                .isEqualTo("2:8 '- a' a list does not begin behind a key"
                        + " | begin it in the next line; put in quotes what is text");
    }

    @Test
    void pointsAtWhatNothingCloses() {
        assertThat(report("title: \"Pipes\ndate: 2026-01-31\n"))
                .isEqualTo("2:8 '\"Pipes' nothing closes this quote | add a closing \" after the value");
        assertThat(report("title: 'Pipes\ndescription: 'Two ends'\n"))
                .isEqualTo("2:8 ''Pipes' nothing closes this quote | add a closing ' after the value");
        assertThat(report("tags: [a, b\ndate: 2026-01-31\n"))
                .isEqualTo("2:7 '[a, b' nothing closes this '[' | add a ']'");
        assertThat(report("tags: [a, b]]\n")).isEqualTo("2:13 ']' a ']' that nothing opened | take it away");
    }

    @Test
    void explainsQuotesInQuotes() {
        assertThat(report("title: 'It's here'\n"))
                .isEqualTo("2:12 's here'' unexpected text after the closing quote"
                        + " | write '' for a quote inside of quotes");
        assertThat(report("title: \"a\" and b\n"))
                .isEqualTo("2:12 'and b' unexpected text after the closing quote" + " | put the whole value in quotes");
        assertThat(report("title: \"C:\\path\"\n"))
                .isEqualTo("2:11 '\\p' this means nothing in double quotes"
                        + " | write \\\\ for a backslash, or put the value in single quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u00e", "\\uZZ11", "\\users", "\\x1", "\\U99999999", "\\U00110000"})
    void explainsEscapesOfNoCodePoint(String escape) {
        assertThat(report("title: \"a " + escape + " b\"\n"))
                .isEqualTo("2:11 '" + escape.substring(0, 2) + "' no code point follows this"
                        + " | write 2 hexadecimal digits after \\x, 4 after \\u, 8 after \\U;"
                        + " write \\\\ for a backslash");
    }

    @Test
    void explainsKeysBehindTheMarkOfADocument() {
        assertThat(report("--- title: Pipes\n"))
                .isEqualTo(
                        "2:1 '--- title: Pipes' a key cannot stand in the line of '---' | move it to a line of its own");
    }

    @Test
    void findsTheLineThatHasNoKey() {
        assertThat(report("title: A\ndate:2026-01-31\ntags: [x]\n"))
                .isEqualTo("3:5 ':' missing space after ':' | write 'date: 2026-01-31'");
        assertThat(report("title:A\ndate: 2026-01-31\n"))
                .isEqualTo("2:6 ':' missing space after ':' | write 'title: A'");
        assertThat(report("title： 파이프\ndate: 2026-01-31\n"))
                .isEqualTo("2:6 '：' a wide colon; YAML knows the narrow one | write 'title: 파이프'");
        assertThat(report("title = A\n")).isEqualTo("2:7 '=' a '=' where a ':' belongs | write 'title: A'");
        assertThat(report("description: A pipe\njoins two programs.\ntitle: A\n"))
                .isEqualTo(
                        "3:1 'joins two programs.' this line has no key" + " | indent it where the line above goes on");
        assertThat(report("title\ndate: 2026-01-31\n"))
                .isEqualTo("2:1 'title' this line has no key | write a key, a colon and a value");
        assertThat(report(": A\n")).isEqualTo("2:1 ':' no key before this colon | write a key, or take it away");
    }

    @Test
    void saysHowFarToIndent() {
        assertThat(report("title: A\n date: 2026-01-31\n"))
                .isEqualTo("3:2 'date: 2026-01-31' this line is indented further than line 2, which has a value already"
                        + " | remove the spaces before it");
        assertThat(report("params:\n  a: 1\n b: 2\n"))
                .isEqualTo("4:2 'b: 2' this line is indented by 1, which fits no line above"
                        + " | indent it by 2, as line 3 is");
        assertThat(report("tags:\n  - a\n - b\n"))
                .isEqualTo("4:2 '- b' this line is indented by 1, which fits no line above"
                        + " | indent it by 2, as line 3 is");
        assertThat(report("tags:\n\t- a\n"))
                .isEqualTo("3:1 '\t' a tab; YAML is indented with spaces | write two spaces instead");
    }

    @Test
    void findsListsThatYamlReadsAsText() {
        assertThat(report("tags:\n - a\n  - b\n"))
                .isEqualTo("4:3 '- b' this item is indented further than the one above, and became part of it"
                        + " | indent all items alike");
        assertThat(report("tags:\n  -a\n  -b\n")).isEqualTo("3:3 '-' missing space after '-' | write '- a'");
        assertThat(report("tags:\n  - a\n  -b\n")).isEqualTo("4:3 '-' missing space after '-' | write '- b'");
        assertThat(report("description: |\n  - a\n  - b\nparams: {offset: -5}\n"))
                .isEmpty();
    }

    @Test
    void findsAConflictOfAMerge() {
        assertThat(report("title: A\n<<<<<<< HEAD\ndate: 2026-01-31\n=======\n"))
                .isEqualTo("3:1 '<<<<<<< HEAD' unresolved merge conflict marker | keep one version of what it changed");
    }

    @Test
    void tellsEveryMistakeOfAHeader() {
        assertThat(report("""
                title: A: B
                tags: [a, b
                description: "open
                date:2026-01-31
                """)).isEqualTo("""
                2:9 ':' a second ': ' in one line | put the value in quotes: title: "A: B"
                3:7 '[a, b' nothing closes this '[' | add a ']'
                4:14 '"open' nothing closes this quote | add a closing " after the value
                5:5 ':' missing space after ':' | write 'date: 2026-01-31'""");
    }
}
