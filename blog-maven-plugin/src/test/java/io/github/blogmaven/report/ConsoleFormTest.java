package io.github.blogmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsoleFormTest {
    private static final Diagnostic OTHER =
            new Diagnostic(Severity.WARNING, "unknown-key", Span.ofFile("posts/b.md"), "'colour' is not a key", null);

    @Test
    void aLogHasOneLineForEach() {
        assertThat(printed(Form.LINES, Stream.concat(places(5), Stream.of(OTHER))))
                .isEqualTo("""
                src/posts/a.md:1:6: error: no post at 'x.md' [broken-link] (hint: did you mean 'y.md'?)
                src/posts/a.md:2:6: error: no post at 'x.md' [broken-link] (hint: did you mean 'y.md'?)
                src/posts/a.md:3:6: error: no post at 'x.md' [broken-link] (hint: did you mean 'y.md'?)
                src/posts/a.md:4:6: error: no post at 'x.md' [broken-link] (hint: did you mean 'y.md'?)
                src/posts/a.md:5:6: error: no post at 'x.md' [broken-link] (hint: did you mean 'y.md'?)
                src/posts/b.md:1:1: warning: 'colour' is not a key [unknown-key]
                """);
    }

    @Test
    void aMistakeThatShowsInManyPlacesIsToldOnceWithAllOfThem() {
        assertThat(printed(Form.FRAMED, Stream.concat(places(5), Stream.of(OTHER))))
                .isEqualTo("""
                src/posts/a.md:1:6: error: no post at 'x.md' [broken-link]
                    See [x](x.md)
                         ^
                    hint: did you mean 'y.md'?
                    also at src/posts/a.md:2:6
                    also at src/posts/a.md:3:6
                    also at src/posts/a.md:4:6
                    also at src/posts/a.md:5:6
                src/posts/b.md:1:1: warning: 'colour' is not a key [unknown-key]
                """);
    }

    @Test
    void aMistakeThatShowsInThreePlacesIsToldAtEach() {
        assertThat(Cause.of(places(3).toList())).hasSize(3);
        assertThat(Cause.of(places(4).toList())).hasSize(1);
    }

    @Test
    void theSummarySaysHowMuchInHowMuch() {
        List<Diagnostic> told = List.of(OTHER);

        assertThat(text(List.of(), new Summary.Places(0, 0, 214, 0), new Summary.Untold(0, 0)))
                .isEqualTo("0 errors, 0 warnings in 214 posts");
        assertThat(text(told, new Summary.Places(1, 0, 214, 0), new Summary.Untold(2, 0)))
                .isEqualTo("0 errors, 1 warning in 1 of 214 posts; 2 suppressed");
        assertThat(text(told, new Summary.Places(1, 0, 214, 0), new Summary.Untold(1, 12)))
                .isEqualTo("0 errors, 1 warning in 1 of 214 posts; 1 suppressed, 12 in the baseline");
        assertThat(text(told, new Summary.Places(1, 2, 214, 0), new Summary.Untold(0, 0)))
                .isEqualTo("0 errors, 1 warning in 1 of 214 posts and 2 other files");
        assertThat(text(told, new Summary.Places(0, 1, 214, 0), new Summary.Untold(0, 0)))
                .isEqualTo("0 errors, 1 warning in 0 of 214 posts and 1 other file");
    }

    @Test
    void theSummarySaysWhatIsNotShown() {
        Summary.Places places = new Summary.Places(0, 0, 41, 0);
        Summary.Untold untold = new Summary.Untold(1, 0);

        assertThat(Summary.of(List.of(), places, new Summary.HeldBack(2, 1), untold)
                        .text())
                .isEqualTo("0 errors, 0 warnings in 41 posts; 2 drafts, 1 post dated in the future; 1 suppressed");
    }

    @Test
    void countsTranslationsApart() {
        List<Diagnostic> told = List.of();

        assertThat(text(told, new Summary.Places(0, 0, 2, 2), new Summary.Untold(0, 0)))
                .isEqualTo("0 errors, 0 warnings in 2 posts and 2 translations");
        assertThat(text(told, new Summary.Places(1, 1, 2, 1), new Summary.Untold(0, 0)))
                .isEqualTo("0 errors, 0 warnings in 1 of 2 posts and 1 translation, and 1 other file");
    }

    private static String text(List<Diagnostic> told, Summary.Places places, Summary.Untold untold) {
        return Summary.of(told, places, new Summary.HeldBack(0, 0), untold).text();
    }

    private static Stream<Diagnostic> places(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(line -> new Diagnostic(
                        Severity.ERROR,
                        "broken-link",
                        new Span("posts/a.md", line, 6, line, 7),
                        "no post at 'x.md'",
                        "did you mean 'y.md'?"));
    }

    private static String printed(Form form, Stream<Diagnostic> diagnostics) {
        ConsoleReport console =
                new ConsoleReport("src/", path -> Optional.of(new Source(path, "See [x](x.md)\n".repeat(9))));
        return Cause.of(diagnostics.toList()).stream()
                .map(cause -> console.describe(cause, form) + "\n")
                .collect(Collectors.joining());
    }
}
