package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.blogmaven.testing.DocsPage;
import io.github.blogmaven.testing.TestBlog;
import io.github.blogmaven.testing.ThemeFiles;
import io.github.blogmaven.view.Markup;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds the tables of {@code docs/theme.md} that say what each template sees to what it does see. */
class TemplateRootsTest {
    /** Every kind of page in one blog. */
    private static final String EVERYTHING = """
            -- glossary.yml --
            pipe: {definition: Joins two programs.}
            -- authors.yml --
            ada: {name: Ada}
            -- redirects.yml --
            /old/: gone
            -- series/kernel.md --
            ---
            topics: systems
            ---
            -- topics/systems.md --
            # Systems
            -- paths/first.md --
            ---
            order: [pipes]
            ---
            -- pages/about.md --
            # About
            -- posts/pipes.md --
            ---
            series: kernel
            tags: linux
            date: 2026-01-31
            ---
            A pipe joins two programs.
            -- posts/signals.md --
            ---
            series: kernel
            ---
            A signal interrupts a program.
            """;

    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("home.ftl", "index.html"),
            Map.entry("post.ftl", "posts/pipes/index.html"),
            Map.entry("author.ftl", "authors/ada/index.html"),
            Map.entry("series.ftl", "series/kernel/index.html"),
            Map.entry("whole-series.ftl", "series/kernel/all/index.html"),
            Map.entry("path.ftl", "paths/first/index.html"),
            Map.entry("topic.ftl", "topics/systems/index.html"),
            Map.entry("tag.ftl", "tags/linux/index.html"),
            Map.entry("start-here.ftl", "start-here/index.html"),
            Map.entry("series-index.ftl", "series/index.html"),
            Map.entry("topic-index.ftl", "topics/index.html"),
            Map.entry("tag-index.ftl", "tags/index.html"),
            Map.entry("archive.ftl", "archive/index.html"),
            Map.entry("glossary.ftl", "glossary/index.html"),
            Map.entry("search.ftl", "search/index.html"),
            Map.entry("page.ftl", "about/index.html"),
            Map.entry("not-found.ftl", "404.html"),
            Map.entry("redirect.ftl", "old/index.html"));

    private static final String SHOW_ROOTS = "<#list .data_model?keys?sort as root>${root} </#list>\n";
    private static final Pattern ROOT = Pattern.compile("`(\\w+)`: (list of )?(\\w+)");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyPageSeesTheRootsThatAreListed() {
        StringBuilder files = new StringBuilder(EVERYTHING);
        listed().keySet()
                .forEach(template ->
                        files.append("-- theme/" + template + " --\n").append(SHOW_ROOTS));
        TestBlog blog = TestBlog.in(folder, files.toString()).rendered();

        return listed().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    String page = blog.file(String.valueOf(SAMPLES.get(entry.getKey())));
                    assertThat(page.strip())
                            .isEqualTo(String.join(
                                    " ", new TreeSet<>(entry.getValue().keySet())));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyTemplateAsksForWhatItsRootsHave() {
        return listed().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    String template = withWhatItIncludes(entry.getKey());
                    entry.getValue()
                            .forEach((root, type) -> uses(template, root).forEach(use -> assertIsThere(use, type)));
                }));
    }

    private static String withWhatItIncludes(String template) {
        List<String> all = List.of(template, "parts/" + template, "layout.ftl");
        boolean isAlone = template.equals("redirect.ftl");
        return ThemeFiles.names(".ftl").stream()
                .filter(name -> isAlone ? name.equals(template) : all.contains(name))
                .map(ThemeFiles::text)
                .collect(Collectors.joining());
    }

    /** By template, the name of each root and what it is. */
    private static Map<String, Map<String, String>> listed() {
        Map<String, Map<String, String>> listed = new LinkedHashMap<>();
        for (DocsPage.Table table :
                DocsPage.read("theme.md").section("Templates").tables()) {
            if (table.rows().get(0).contains("sees")) {
                table.body().forEach(row -> listed.put(row.get(0).replace("`", ""), roots(row)));
            }
        }
        return listed;
    }

    private static Map<String, String> roots(List<String> row) {
        Map<String, String> roots = new TreeMap<>();
        roots.put("t", "function");
        if (!row.get(0).contains("redirect")) {
            roots.put("site", "SiteView");
            roots.put("page", "PageView");
        }
        Matcher root = ROOT.matcher(DocsPage.withoutLinks(row.get(2)));
        while (root.find()) {
            roots.put(root.group(1), root.group(2) == null ? root.group(3) : "list");
        }
        return roots;
    }

    /** The components a template asks of a root, such as {@code item, date, iso}. */
    private static List<List<String>> uses(String template, String root) {
        return Pattern.compile("(?<![\\w.\"/-])" + root + "((?:\\.[a-zA-Z]\\w*)+)")
                .matcher(template)
                .results()
                .map(use -> List.of(use.group(1).substring(1).split("\\.", -1)))
                .toList();
    }

    private static void assertIsThere(List<String> use, String type) {
        Class<?> record;
        try {
            record = Class.forName(Markup.class.getPackageName() + "." + type);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("'" + use + "' asked of " + type, e);
        }
        RecordComponent component = Stream.of(record.getRecordComponents())
                .filter(one -> one.getName().equals(use.get(0)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + use + " in " + type));
        if (use.size() > 1) {
            assertThat(component.getType()).as("what %s is asked of", use).isNotEqualTo(Markup.class);
            assertIsThere(use.subList(1, use.size()), component.getType().getSimpleName());
        }
    }
}
