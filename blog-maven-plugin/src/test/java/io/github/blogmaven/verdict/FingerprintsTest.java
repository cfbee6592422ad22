package io.github.blogmaven.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Test
    void staysWhereTheLineMovesOrItsBlanksChange() {
        assertThat(of("See [x](x.md) first.\n", 1)).isEqualTo(of("# A\n\n  See  [x](x.md) first.\n", 3));
    }

    @Test
    void changesWithTheTextOfTheLine() {
        assertThat(of("See [x](x.md) first.\n", 1)).isNotEqualTo(of("See [x](x.md) last.\n", 1));
    }

    @Test
    void ofAFileAsAWholeIsThatOfTheMessage() {
        String missing = of("---\n", Span.ofFile("a.md"), "no section 'A'");

        assertThat(of("+++\n", Span.ofFile("a.md"), "no section 'A'")).isEqualTo(missing);
        assertThat(of("---\n", Span.ofFile("a.md"), "no section 'B'")).isNotEqualTo(missing);
    }

    @Test
    void isTheSameOnEveryMachine() {
        assertThat(of("See [x](x.md) first.\n", 1)).isEqualTo("8e4f1af3a17331db");
    }

    private static String of(String text, int line) {
        return of(text, new Span("a.md", line, 2, line, 3), "no post");
    }

    private static String of(String text, Span span, String message) {
        Diagnostic one = new Diagnostic(Severity.ERROR, "broken-link", span, message, null);
        return new Fingerprints(path -> Optional.of(new Source(path, text))).of(one);
    }
}
