package io.github.blogmaven.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.blogmaven.testing.DocsPage;
import io.github.blogmaven.testing.DocsPage.Section;
import io.github.blogmaven.testing.TestBlog;
import io.github.blogmaven.testing.ThemeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code docs/theme.md} to the records templates see, and to the names of the templates. */
class ThemeModelTest {
    private static final DocsPage PAGE = DocsPage.read("theme.md");
    private static final Map<String, Class<?>> RECORDS = records();

    @TempDir
    Path folder;

    @Test
    void everyRecordIsDescribedAndNothingElse() {
        List<String> described = PAGE.sections().stream()
                .map(Section::heading)
                .filter(heading -> heading.matches("[A-Z]\\w+(View|Item|Entry)"))
                .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(RECORDS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyComponentIsDescribed() {
        return RECORDS.entrySet().stream()
                .map(record -> dynamicTest(record.getKey(), () -> {
                    Section section = PAGE.section(record.getKey());
                    List<List<String>> rows = section.tables().get(0).body();
                    assertThat(section.text()).endsWith(".");
                    assertThat(rows).allSatisfy(row -> assertThat(row.get(2)).isNotEmpty());
                    assertThat(rows.stream().map(row -> row.get(0) + " " + DocsPage.withoutLinks(row.get(1))))
                            .containsExactlyElementsOf(components(record.getValue()));
                }));
    }

    @Test
    void everyLinkOfATypeLeadsToItsDescription() {
        Stream<String> cells = PAGE.sections().stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream);
        List<String> headings = PAGE.sections().stream()
                .map(section -> section.heading().toLowerCase(java.util.Locale.ROOT))
                .toList();

        assertThat(cells.flatMap(cell -> DocsPage.links(cell).stream()))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(headings).contains(link.replace("#", "")));
    }

    @Test
    void everyTemplateIsListedOnce() {
        List<String> listed = Stream.of("Hooks", "Templates")
                .flatMap(heading -> PAGE.section(heading).tables().stream())
                .flatMap(table -> table.body().stream())
                .map(row -> row.get(0).replace("`", ""))
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(ThemeFiles.names(".ftl"));
    }

    @Test
    void everyExampleRenders() {
        List<String> blogs = PAGE.sections().stream()
                .flatMap(section -> section.fences().stream())
                .filter(fence -> fence.info().equals("blog"))
                .map(fence -> fence.text())
                .toList();

        assertThat(blogs).isNotEmpty();
        for (int i = 0; i < blogs.size(); i++) {
            TestBlog.in(folder.resolve("blog" + i), blogs.get(i)).rendered();
        }
    }

    private static Map<String, Class<?>> records() {
        Path folder = Path.of(System.getProperty("basedir", ""), "src/main/java/io/github/blogmaven/view");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                    .filter(name -> !name.equals("package-info") && !name.equals("Markup"))
                    .collect(Collectors.toMap(name -> name, ThemeModelTest::record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> record(String name) {
        try {
            return Class.forName(ThemeModelTest.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> components(Class<?> record) {
        List<String> components = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            boolean isNullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            components.add(
                    "`" + component.getName() + "` " + described(component.getGenericType()) + (isNullable ? "?" : ""));
        }
        return components;
    }

    /** A type as the page calls it. */
    private static String described(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class ? "map" : "list of " + described(arguments[0]);
        }
        Map<Type, String> plain = Map.of(
                String.class, "text",
                int.class, "number",
                Integer.class, "number",
                boolean.class, "boolean",
                Markup.class, "markup");
        return plain.getOrDefault(type, ((Class<?>) type).getSimpleName());
    }
}
