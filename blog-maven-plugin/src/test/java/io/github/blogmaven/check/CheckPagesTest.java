package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.testing.DocsPage;
import io.github.blogmaven.testing.DocsPage.Fence;
import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code docs/checks} to the code: a page for every id, and every example runs. */
class CheckPagesTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicContainer> everyExampleReportsWhatItsPageSays() {
        return ids().map(id -> dynamicContainer(id, examples(id, DocsPage.read("checks/" + id + ".md"))));
    }

    private Stream<DynamicTest> examples(String id, DocsPage page) {
        List<DynamicTest> tests = new ArrayList<>();
        List<Fence> wrong = id.equals(Mistake.RULE_FAILED.id())
                ? List.of()
                : page.section("Wrong").fences();
        for (int i = 0; i < wrong.size(); i += 2) {
            Fence blog = wrong.get(i);
            Fence report = wrong.get(i + 1);
            String name = "wrong " + (i / 2 + 1);
            tests.add(dynamicTest(name, () -> {
                assertThat(List.of(blog.info(), report.info())).containsExactly("blog", "report");
                assertThat(reportOf(blog.text(), page)).isEqualTo(report.text()).contains("[" + id + "]");
            }));
            tests.add(dynamicTest(name + ", turned off", () -> {
                boolean cannot = page.section("How to turn it off").text().startsWith("It cannot be turned off");
                String rest = reportOf(turnedOff(blog.text(), id), page);
                assertThat(rest.contains("[" + id + "]")).isEqualTo(cannot);
            }));
        }
        for (Fence blog : page.section("Right").fences()) {
            tests.add(dynamicTest("right", () -> {
                assertThat(page.section("Right").text()).contains("reports nothing");
                assertThat(reportOf(blog.text(), page)).isEmpty();
            }));
        }
        return tests.stream();
    }

    /** What the goal that the page names says. */
    private String reportOf(String files, DocsPage page) throws IOException {
        TestBlog blog = TestBlog.in(Files.createTempDirectory(folder, "blog"), files);
        boolean isChecked = page.sections().get(1).text().contains("`blog:check`");
        return isChecked ? blog.report(blog.check()) : blog.report();
    }

    /** The blog with the rule off: in the settings it has, or in settings of its own. */
    private static String turnedOff(String blog, String id) {
        String rules = "  rules:\n";
        String off = rules + "    " + id + ": off\n";
        String set = "(?m)^    " + id + ": (error|warning)$";
        if (Pattern.compile(set).matcher(blog).find()) {
            return blog.replaceAll(set, "    " + id + ": off");
        }
        if (blog.contains(rules)) {
            return blog.replace(rules, off);
        }
        if (blog.contains("check:\n")) {
            return blog.replace("check:\n", "check:\n" + off);
        }
        String settings = "-- blog.yml --\n";
        String check = settings + "check:\n" + off;
        return blog.contains(settings) ? blog.replace(settings, check) : check + blog;
    }

    @Test
    void everyIdHasAPageAndEveryPageAnId() {
        List<String> pages = new ArrayList<>(ids().map(id -> id + ".md").toList());
        pages.add("README.md");

        assertThat(DocsPage.names("checks")).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void everyRuleIsCalledByTheNameOfItsClass() {
        assertThat(Rules.ALL).extracting(Rules.Listed::id).isSorted().contains("broken-link", "term-introduced-twice");
    }

    @TestFactory
    Stream<DynamicTest> everyPageSaysWhatTheCodeDoes() {
        return ids().map(id -> dynamicTest(id, () -> {
            DocsPage page = DocsPage.read("checks/" + id + ".md");
            DocsPage.Section top = page.sections().get(1);
            assertThat(top.heading()).isEqualTo(id);
            assertThat(top.text())
                    .matches("(?s)\\S[^\n]+\\.\n\nSeverity: .*")
                    .endsWith("Severity: **" + severity(id) + "**. " + foundBy(id));
            assertThat(page.sections())
                    .extracting(DocsPage.Section::heading)
                    .containsExactly("", id, "Why", "How to fix", "How to turn it off", "Wrong", "Right");
            assertThat(page.section("Wrong").fences()).isNotEmpty();
            assertThat(page.section("Right").fences()).isNotEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyPageSaysWhetherCommentsSuppressIt() {
        return ids().map(id -> dynamicTest(id, () -> {
            String text = DocsPage.read("checks/" + id + ".md")
                    .section("How to turn it off")
                    .text();
            assertThat(text.contains("A comment in a text cannot suppress it.")).isEqualTo(!Mistake.yields(id));
        }));
    }

    @Test
    void theListNamesEveryPageWithItsSentence() {
        List<String> listed = DocsPage.read("checks/README.md").sections().stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.body().stream())
                .map(row -> String.join(" | ", row))
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        ids().map(CheckPagesTest::row).toList());
    }

    private static String row(String id) {
        String sentence = DocsPage.read("checks/" + id + ".md")
                .sections()
                .get(1)
                .text()
                .lines()
                .findFirst()
                .orElseThrow();
        String found = foundBy(id).replaceAll("Found by |`blog:|`|\\.", "").replace(" and ", ", ");
        return "[" + id + "](" + id + ".md) | " + severity(id) + " | " + found + " | " + sentence;
    }

    private static Stream<String> ids() {
        return new TreeSet<>(Rules.ids()).stream();
    }

    private static Optional<Rules.Listed> rule(String id) {
        return Rules.ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static String severity(String id) {
        Optional<Severity> severity = rule(id).isPresent()
                ? rule(id).get().severity()
                : Stream.of(Mistake.values())
                        .filter(mistake -> mistake.id().equals(id))
                        .map(Mistake::severity)
                        .findFirst();
        return severity.map(Severity::word).orElse("off");
    }

    /** Rules that are not essential run in {@code check} alone; templates run in {@code generate} alone. */
    private static String foundBy(String id) {
        if (List.of(Mistake.UNUSED_SUPPRESSION.id(), Mistake.STALE_BASELINE.id())
                .contains(id)) {
            return "Found by `blog:check`.";
        }
        if (List.of(Mistake.TEMPLATE_ERROR.id(), Mistake.NO_FONT.id()).contains(id)) {
            return "Found by `blog:generate`.";
        }
        boolean isLeftOut = rule(id).filter(rule -> !rule.isEssential()).isPresent();
        return isLeftOut ? "Found by `blog:check`." : "Found by `blog:check` and `blog:generate`.";
    }
}
