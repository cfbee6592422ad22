package io.github.blogmaven.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The blog the archetype begins with has no findings, neither with its samples nor without them. */
class ArchetypeSamplesTest {
    /** Languages that have words and no samples: a blog in one of them begins with English samples, declared as such. */
    private static final Set<String> WITHOUT_SAMPLES = Set.of("ar", "he");

    private static final Path SAMPLES = Path.of("../blog-archetype/src/main/resources/archetype-resources/samples");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr", "ja", "ko", "zh"})
    void areCleanInEveryLanguage(String language) throws IOException {
        TestBlog blog = blog("[" + language + "]");
        copy(blog, language);

        assertThat(blog.report(blog.check())).isEmpty();
        assertThat(blog.rendered().main("posts/first-steps-01/index.html")).contains("href=\"../first-steps-02/\"");
    }

    @Test
    void areThereInEveryLanguageOfTheThemeThatWeWrite() throws IOException {
        try (Stream<Path> words = Files.list(Path.of("src/main/resources/io/github/blogmaven/theme/words"))) {
            List<String> languages = words.map(
                            file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(language -> !WITHOUT_SAMPLES.contains(language))
                    .toList();
            assertThat(languages)
                    .hasSizeGreaterThan(6)
                    .allSatisfy(
                            language -> assertThat(SAMPLES.resolve(language)).isDirectory());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ko"})
    void leaveNothingBehindWhenTheyAreDeleted(String language) throws IOException {
        TestBlog blog = blog("[" + language + "]");
        blog.write("pages/about.md", Files.readAllBytes(SAMPLES.resolve(language + "/pages/about.md")));
        blog.write("-- posts/hello.md --\n# Hello\n\nA text.\n");

        assertThat(blog.report(blog.check())).isEmpty();
    }

    @Test
    void leaveNothingBehindInTwoLanguages() throws IOException {
        TestBlog blog = blog("[en, ko]");
        blog.write("pages/about.md", Files.readAllBytes(SAMPLES.resolve("en/pages/about.md")));
        blog.write("pages/about.ko.md", Files.readAllBytes(SAMPLES.resolve("ko/pages/about.md")));
        blog.write("-- posts/hello.md --\n# Hello\n\nA text.\n");

        assertThat(blog.report(blog.check())).isEmpty();
    }

    private TestBlog blog(String languages) {
        return TestBlog.in(folder, "-- blog.yml --\nlanguages: " + languages + "\nimages:\n  cards: false\n");
    }

    private static void copy(TestBlog blog, String language) throws IOException {
        Path from = SAMPLES.resolve(language);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = from.relativize(file).toString().replace('\\', '/');
                blog.write(path, Files.readAllBytes(file));
            }
        }
    }
}
