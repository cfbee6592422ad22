package io.github.blogmaven.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.engine.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same sources make the same bytes, whoever builds them, where and in what order. */
class SameBytesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("io.github.blogmaven.examples.Example#all")
    void aSecondBuildTouchesNothing(Example example) throws IOException {
        Path site = folder.resolve("site");
        example.into(site);
        Map<String, String> first = Example.texts(site);
        Map<String, FileTime> times = times(site);

        Result second = example.into(site);

        assertThat(second.written().orElseThrow().touched()).isZero();
        assertThat(second.written().orElseThrow().removed()).isZero();
        assertThat(Example.texts(site)).isEqualTo(first);
        assertThat(times(site)).isEqualTo(times);
    }

    @ParameterizedTest
    @MethodSource("io.github.blogmaven.examples.Example#all")
    void theNumberOfThreadsMakesNoDifference(Example example) {
        Example.render(example.sources(), folder.resolve("one"), 1);
        Example.render(example.sources(), folder.resolve("eight"), 8);

        assertThat(Example.texts(folder.resolve("eight"))).isEqualTo(Example.texts(folder.resolve("one")));
    }

    @ParameterizedTest
    @MethodSource("io.github.blogmaven.examples.Example#all")
    void theOrderInWhichFilesWereMadeMakesNoDifference(Example example) throws IOException {
        example.into(folder.resolve("site"));
        List<Path> files = new ArrayList<>(Example.files(example.sources()).values());
        Collections.reverse(files);
        for (Path file : files) {
            Path copy = folder.resolve("copy").resolve(example.sources().relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }

        Example.render(folder.resolve("copy"), folder.resolve("again"), 2);

        assertThat(Example.texts(folder.resolve("again"))).isEqualTo(Example.texts(folder.resolve("site")));
    }

    @ParameterizedTest
    @MethodSource("io.github.blogmaven.examples.Example#all")
    void theMachinesLanguageAndZoneMakeNoDifference(Example example) {
        example.into(folder.resolve("here"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            example.into(folder.resolve("there"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(Example.texts(folder.resolve("there"))).isEqualTo(Example.texts(folder.resolve("here")));
    }

    private static Map<String, FileTime> times(Path site) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Map.Entry<String, Path> file : Example.files(site).entrySet()) {
            times.put(file.getKey(), Files.getLastModifiedTime(file.getValue()));
        }
        return times;
    }
}
