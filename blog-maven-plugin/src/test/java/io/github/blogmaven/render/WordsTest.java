package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.blogmaven.frontmatter.SeriesHeader;
import io.github.blogmaven.settings.Project;
import io.github.blogmaven.settings.SettingsReader;
import io.github.blogmaven.testing.ThemeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordsTest {
    private static final Map<String, String> ENGLISH = ThemeFiles.words("en");
    private static final Path CODE = Path.of(System.getProperty("basedir", ""), "src/main/java/io/github/blogmaven");
    /** A word that is asked for; what ends in a dot is the beginning of several. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\bt|Gap\\.Word|words\\(\\)\\.get|words\\.get|[( ]get|[( ]word)\\(\\s*\"([a-z][a-z.-]*)\"");

    private static final Pattern TEXT = Pattern.compile("\"([a-z][a-z.-]*)\"");

    @TestFactory
    Stream<DynamicTest> everyLanguageHasTheWordsOfEnglish() {
        Set<String> expected = new TreeSet<>(ENGLISH.keySet());
        // What languages call themselves, and where they are at home, is said once for all.
        expected.removeIf(key -> key.startsWith("language.") || key.startsWith("locale."));

        return languages()
                .map(language -> dynamicTest(
                        language,
                        () -> assertThat(ThemeFiles.words(language).keySet())
                                .containsExactlyInAnyOrderElementsOf(expected)));
    }

    @TestFactory
    Stream<DynamicTest> noWordHasAPlaceThatEnglishDoesNotFill() {
        return languages()
                .map(language -> dynamicTest(
                        language,
                        () -> assertThat(ThemeFiles.words(language))
                                .allSatisfy((key, word) -> assertThat(places(
                                                key.equals("date")
                                                        ? "{0} {1} {2} {3}"
                                                        : String.valueOf(ENGLISH.get(key))))
                                        .containsAll(places(word)))));
    }

    private static Stream<String> languages() {
        return ThemeFiles.names(".properties").stream()
                .map(name -> name.replaceAll("words/|\\.properties", ""))
                .filter(language -> !language.equals("en"));
    }

    private static Set<String> places(String word) {
        return Pattern.compile("\\{\\d}")
                .matcher(word)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toSet());
    }

    @Test
    void everyWordThatIsAskedForIsThere() {
        Set<String> asked = found(ASKED);

        assertThat(asked)
                .hasSizeGreaterThan(60)
                .allSatisfy(key -> assertThat(ENGLISH.keySet())
                        .anySatisfy(word -> assertThat(key.endsWith(".") ? word.startsWith(key) : word.equals(key))
                                .isTrue()));
    }

    @Test
    void noWordIsThereThatNobodyAsksFor() {
        Set<String> texts = found(TEXT);

        assertThat(ENGLISH.keySet())
                .allSatisfy(word -> assertThat(texts)
                        .anySatisfy(text -> assertThat(text.endsWith(".") ? word.startsWith(text) : word.equals(text))
                                .isTrue()));
    }

    @Test
    void everyLevelStatusAndBasisHasAWord() {
        Stream<String> levels = Stream.of(SeriesHeader.Level.values()).map(level -> "series.level." + level);
        Stream<String> statuses = Stream.of(SeriesHeader.Status.values()).map(status -> "series.status." + status);
        Project project = new Project("Notes", Optional.empty(), Optional.empty(), List.of());
        Stream<String> bases = SettingsReader.defaults(project).sources().basis().keySet().stream()
                .map(basis -> "basis." + basis);

        assertThat(ENGLISH.keySet())
                .containsAll(Stream.of(levels, statuses, bases)
                        .flatMap(words -> words)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** What a pattern finds in the templates, and in the code that fills them. */
    private static Set<String> found(Pattern pattern) {
        Stream<String> templates = ThemeFiles.names(".ftl").stream().map(ThemeFiles::text);
        try (Stream<Path> files = Files.walk(CODE)) {
            List<String> code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordsTest::read)
                    .toList();
            return Stream.concat(templates, code.stream())
                    .flatMap(text -> pattern.matcher(text).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
