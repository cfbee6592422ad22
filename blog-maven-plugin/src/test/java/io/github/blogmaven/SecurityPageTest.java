package io.github.blogmaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.DocsPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds {@code docs/security.md}, and the decision on writing, to the tests they name. */
class SecurityPageTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @ParameterizedTest
    @CsvSource({"security.md, 20", "decisions/0017-writing-is-a-transaction.md, 10"})
    void everyTestItNamesIsThere(String page, int atLeast) throws IOException {
        Set<String> named = new TreeSet<>();
        DocsPage.read(page).sections().stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.body().stream())
                .forEach(row -> {
                    Matcher test = TEST.matcher(row.get(row.size() - 1));
                    while (test.find()) {
                        named.add(test.group(1));
                    }
                });
        Set<String> there;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            there = files.map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                    .collect(Collectors.toSet());
        }

        assertThat(named).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(there).containsAll(named);
    }
}
