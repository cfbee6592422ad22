package io.github.blogmaven.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds what is coloured to Prism, byte for byte. */
class PrismTest {
    private static final Path SAMPLES = Path.of("src/test/resources/highlight/samples.md");
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Pattern FENCE =
            Pattern.compile("(?ms)^(?<fence>`{3,}|~{3,})(?<name>[^\\s{`]+)[^\\n`]*\\n(?<code>.*?)^\\k<fence>$");
    private static final Set<String> AWAITED = Set.of(
            "java kotlin xml html yaml toml json bash shell-session python c cpp rust go sql nasm armasm llvm docker hcl",
            "diff javascript typescript jsx tsx css scss ruby php scala swift groovy haskell properties ini makefile",
            "cmake protobuf graphql wasm nginx regex perl lua r julia zig markdown powershell");

    private final Highlighter highlighter = new Highlighter();
    private final Names names = Names.all();

    /** Code in a language that Prism knows by this name. */
    private record Sample(String name, String code) {}

    @TestFactory
    Stream<DynamicTest> coloursAsPrismDoes() throws IOException {
        List<Sample> samples = new ArrayList<>(samples(SAMPLES, Optional::of));
        for (Path file : markdown(EXAMPLES)) {
            samples.addAll(samples(file, names::find));
        }
        List<String> prisms = Prism.with(prism -> samples.stream()
                .map(sample -> prism.highlight(sample.name(), sample.code()))
                .toList());
        return Stream.iterate(0, i -> i < samples.size(), i -> i + 1)
                .map(i -> dynamicTest(
                        i + " " + samples.get(i).name(),
                        () -> assertThat(coloured(samples.get(i))).isEqualTo(prisms.get(i))));
    }

    @Test
    void hasASampleOfEveryLanguageThatAuthorsCountOn() throws IOException {
        Set<String> sampled = new HashSet<>();
        samples(SAMPLES, Optional::of).forEach(sample -> sampled.add(sample.name()));

        assertThat(sampled).hasSizeGreaterThan(60);
        AWAITED.forEach(some -> assertThat(sampled).contains(some.split(" ")));
    }

    private String coloured(Sample sample) {
        StringBuilder out = new StringBuilder();
        assertThat(highlighter.write(sample.name(), sample.code(), out)).isEqualTo(Highlighter.Outcome.COLOURED);
        return out.toString();
    }

    private static List<Sample> samples(Path file, java.util.function.Function<String, Optional<String>> known)
            throws IOException {
        List<Sample> samples = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(file));
        while (fence.find()) {
            String code = fence.group("code");
            known.apply(fence.group("name")).ifPresent(name -> samples.add(new Sample(name, code)));
        }
        return samples;
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }
}
