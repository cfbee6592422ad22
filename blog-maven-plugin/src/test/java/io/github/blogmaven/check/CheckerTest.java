package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.draft.DraftReader;
import io.github.blogmaven.draft.Drafts;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Prose;
import io.github.blogmaven.parallel.Workers;
import io.github.blogmaven.report.ConsoleReport;
import io.github.blogmaven.resolve.Resolver;
import io.github.blogmaven.resolve.Visibility;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.BlogSettings.Checks;
import io.github.blogmaven.settings.Project;
import io.github.blogmaven.settings.SettingsReader;
import io.github.blogmaven.source.Role;
import io.github.blogmaven.source.SourceTree;
import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {
    private static final Finding FINDING = new Finding(Span.ofFile("posts/pipes.md"), "something is wrong");

    private static final BlogSettings SETTINGS =
            SettingsReader.defaults(new Project("Notes", Optional.empty(), Optional.empty(), List.of()));

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
                blog.yml:1:1: error: the rule 'first' failed with IllegalStateException at CheckerTest.java:n [rule-failed]
                posts/pipes.md:1:1: warning: something is wrong [second]
                """);
    }

    @Test
    void aRuleThatFailsIsPassedOverWhereItsAuthorKnows() {
        Located<Optional<Severity>> off = new Located<>(Optional.empty(), Span.ofFile("blog.yml"));

        assertThat(report(Map.of("first", off))).doesNotContain("[first]", "[rule-failed]");
        assertThat(report(Map.of("rule-failed", off))).contains("[first]").doesNotContain("[rule-failed]");
    }

    /** A rule that breaks down at one text. */
    private record OfTexts() implements TextRule {
        @Override
        public Stream<Finding> check(Prose prose) {
            return prose.document().headings().stream()
                    .map(heading -> new Finding(
                            heading.span(), "a heading " + 6 / heading.text().length()));
        }
    }

    @Test
    void aTextAtWhichARuleFailsIsNamedAndTheOthersAreLookedAt(@TempDir Path folder) {
        TestBlog written = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes
                ## Ends
                ##
                -- posts/signals.md --
                # Signals
                ## Masks
                """);
        Rules.Listed listed = new Rules.Listed(new OfTexts(), "of-texts", Optional.of(Severity.WARNING), false);

        assertThat(report(Map.of(), List.of(listed), blog(written.sources())).replaceAll(":\\d+ \\[", ":n ["))
                .isEqualTo("""
                posts/pipes.md:2:1: warning: a heading 1 [of-texts]
                posts/pipes.md:1:1: error: the rule 'of-texts' failed with ArithmeticException at CheckerTest.java:n [rule-failed]
                posts/signals.md:2:1: warning: a heading 1 [of-texts]
                """);
    }

    private static String report(Map<String, Located<Optional<Severity>>> severities) {
        return report(severities, List.of(listed("first", true), listed("second", false)), blog());
    }

    private static String report(
            Map<String, Located<Optional<Severity>>> severities, List<Rules.Listed> rules, Blog blog) {
        Checks checks = new Checks(severities, Map.of(), Optional.empty(), false);
        Checker checker = new Checker(checks, rules);
        try (Workers workers = new Workers(2)) {
            return checker.check(blog, Checker.Scope.ALL, workers).stream()
                    .map(one -> new ConsoleReport("", path -> Optional.empty()).headline(one) + "\n")
                    .collect(Collectors.joining());
        }
    }

    private static Rules.Listed listed(String id, boolean breaksDown) {
        return new Rules.Listed(new Made(breaksDown), id, Optional.of(Severity.WARNING), false);
    }

    private static Blog blog(Path sources) {
        DraftReader reader = DraftReader.toCheck(SETTINGS, List.of());
        List<Draft<PostHeader>> posts = SourceTree.of(sources).value().of(Role.POST).stream()
                .map(file -> reader.post(file).value())
                .toList();
        Drafts drafts = new Drafts(
                posts, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        Visibility visibility = new Visibility(LocalDate.EPOCH, false, false);
        return Resolver.resolve(drafts, SETTINGS, visibility, Map.of()).value();
    }

    private static Blog blog() {
        return new Blog(
                SETTINGS,
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
