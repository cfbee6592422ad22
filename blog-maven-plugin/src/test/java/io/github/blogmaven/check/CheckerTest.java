package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.report.ConsoleReport;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.BlogSettings.Checks;
import io.github.blogmaven.settings.Project;
import io.github.blogmaven.settings.SettingsReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckerTest {
    private static final Finding FINDING = new Finding(Span.ofFile("posts/pipes.md"), "something is wrong");

    /** A rule that finds one thing and may break down then. */
    private record Made(boolean breaksDown) implements Rule {
        @Override
        public Stream<Finding> check(Blog blog) {
            return Stream.of(1, 2).filter(at -> at == 1 || breaksDown).map(at -> {
                if (at == 2) {
                    throw new IllegalStateException();
                }
                return FINDING;
            });
        }
    }

    @Test
    void aRuleThatFailsIsNamedAndTheOthersGoOn() {
        assertThat(report(Map.of()).replaceAll(":\\d+ \\[", ":n [")).isEqualTo("""
                posts/pipes.md:1:1: warning: something is wrong [first]
                posts/pipes.md:1:1: warning: something is wrong [second]
                blog.yml:1:1: error: the rule 'first' failed with IllegalStateException at CheckerTest.java:n [rule-failed]
                """);
    }

    @Test
    void aRuleThatFailsIsPassedOverWhereItsAuthorKnows() {
        Located<Optional<Severity>> off = new Located<>(Optional.empty(), Span.ofFile("blog.yml"));

        assertThat(report(Map.of("first", off))).doesNotContain("[first]", "[rule-failed]");
        assertThat(report(Map.of("rule-failed", off))).contains("[first]").doesNotContain("[rule-failed]");
    }

    private static String report(Map<String, Located<Optional<Severity>>> severities) {
        Checks checks = new Checks(severities, Map.of(), Optional.empty(), false);
        Checker checker = new Checker(checks, List.of(listed("first", true), listed("second", false)));
        return checker.check(blog(), Checker.Scope.ALL).stream()
                .map(one -> new ConsoleReport("", path -> Optional.empty()).headline(one) + "\n")
                .collect(Collectors.joining());
    }

    private static Rules.Listed listed(String id, boolean breaksDown) {
        return new Rules.Listed(new Made(breaksDown), id, Optional.of(Severity.WARNING), false);
    }

    private static Blog blog() {
        BlogSettings settings =
                SettingsReader.defaults(new Project("Notes", Optional.empty(), Optional.empty(), List.of()));
        return new Blog(
                settings,
                new Blog.Contents(
                        LocalDate.EPOCH,
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new io.github.blogmaven.model.Looks(Optional.empty(), Optional.empty())));
    }
}
