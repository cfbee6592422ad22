package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {
    @TempDir
    Path folder;

    @Test
    void makesTheSameSiteWithOneThreadAndWithMany() {
        Map<String, String> one = blog("one", files()).withThreads(1).rendered().site();

        assertThat(blog("four", files()).withThreads(4).rendered().site()).isEqualTo(one);
    }

    @Test
    void makesTheSameSiteWhateverOrderFilesWereMadeIn() {
        Map<String, String> site = blog("sorted", files()).rendered().site();
        List<String> files = files();
        for (int seed = 0; seed < 2; seed++) {
            Collections.shuffle(files, new Random(seed));
            assertThat(blog("shuffled-" + seed, files).rendered().site()).isEqualTo(site);
        }
    }

    @Test
    void makesTheSameSiteInEveryLocaleAndTimeZone() {
        List<String> files = files();
        Map<String, String> site = blog("usual", files).rendered().site();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab-ca-islamic")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(blog(tag, files).rendered().site()).as(tag).isEqualTo(site);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void reportsTheSameInTheSameOrderEveryTime() {
        List<String> files = files();
        for (int i = 0; i < 20; i++) {
            files.add("-- posts/bad-" + i + ".md --\n---\ntitel: I\ntopics: [nothing]\n---\n[1](no.txt) [2](#İ)\n");
        }
        String report = blog("one", files).withThreads(1).report();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Collections.shuffle(files, new Random(1));
            assertThat(blog("many", files).withThreads(16).report())
                    .isEqualTo(report)
                    .hasLineCount(82);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void makesTheSameSiteAgainAfterADetour() throws IOException {
        TestBlog blog = blog("detour", files()).rendered();
        Map<String, String> site = blog.site();
        Path extra = blog.sources().resolve("posts/extra.md");

        blog.write("-- posts/extra.md --\n---\ntags: [extra]\nseries: linux\n---\n[](post:post-1)\n")
                .rendered();
        assertThat(blog.site()).isNotEqualTo(site);
        Files.delete(extra);

        assertThat(blog.rendered().site()).isEqualTo(site);
    }

    private TestBlog blog(String name, List<String> files) {
        return TestBlog.in(folder.resolve(name), String.join("", files));
    }

    /** A blog with a little of everything. */
    private static List<String> files() {
        List<String> files = new ArrayList<>(List.of("""
                -- blog.yml --
                languages: [en, ko]
                title: {en: Notes, ko: 노트}
                timezone: Asia/Seoul
                per-page: 7
                """, """
                -- glossary.yml --
                pipe: {definition: A channel., aliases: [fifo]}
                """, """
                -- topics/systems.md --
                # Systems
                """, """
                -- series/linux.md --
                ---
                title: Linux
                level: beginner
                topics: [systems]
                ---
                """, """
                -- paths/new.md --
                ---
                title: For newcomers
                order: [linux, post-1]
                ---
                """, """
                -- pages/about.md --
                # About
                """, """
                -- static/data.csv --
                1,2
                """));
        for (int i = 0; i < 20; i++) {
            files.add(post(i, "", "Title I " + i));
            if (i % 3 == 0) {
                files.add(post(i, ".ko", "제목 " + i));
            }
        }
        return files;
    }

    private static String post(int number, String suffix, String title) {
        return """
                -- posts/post-%1$d%2$s.md --
                ---
                title: %3$s
                date: 2026-01-%4$02d 23:30
                tags: [tag-%5$d, I, i, İ]
                series: %6$s
                introduces: [pipe]
                ---
                See [](post:post-%7$d) and [](term:pipe).

                ## Istanbul %1$d

                ```java
                int i = %1$d;
                ```
                """.formatted(
                        number,
                        suffix,
                        title,
                        number % 5 + 1,
                        number % 4,
                        number % 2 == 0 ? "linux" : "unix",
                        (number + 7) % 20);
    }
}
