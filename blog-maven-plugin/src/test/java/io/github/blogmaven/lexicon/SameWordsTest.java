package io.github.blogmaven.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.notation.Json;
import io.github.blogmaven.testing.Browser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the build and the script of the theme to the same words, those of {@code words.txt}. */
class SameWordsTest {
    /** What letters, marks and signs of every kind may come next to each other. */
    private static final List<String> PIECES = List.of(
            "a", "Z", "foo", "Bar", "9", "é", "e\u0301", "Ñ", "ß", "ﬁ", "Ж", "й", "ς", "Σ", "ا", "أ", "\u064B", "한",
            "글", "ㄱ", "\u1100", "\u1161", "か", "\u3099", "ｶ", "ﾞ", "ー", "漢", "𠮷", "ไ", "ท", "\u0E4C", "ि", "न", "ク",
            "・", "。", "，", " ", "\n", ".", "_", "-", "+", "++", "#", "@", "$", "/", "--", "::", "->", "%", "(", "&",
            "17", "__", "’", "…", "™", "½", "Ⅷ", "𝐀", "🙂", "\u00AD", "\u200D", "．", "＿", "\u00A0", "´", "℃", "İ",
            "\u0345");

    /** A text and its words; those that only the build finds are with the others, and by themselves. */
    private record Line(String text, Set<String> all, Set<String> ofBuildOnly) {}

    @Test
    void theBuildFindsThem() throws IOException {
        assertThat(lines())
                .hasSizeGreaterThan(35)
                .allSatisfy(
                        line -> assertThat(words(line.text())).as(line.text()).isEqualTo(line.all()));
    }

    @Test
    void theScriptFindsThem() throws IOException {
        List<Line> lines = lines();
        List<String> texts = lines.stream().map(Line::text).toList();

        List<String> found = ofScript(texts);

        for (int i = 0; i < texts.size(); i++) {
            Set<String> expected = new TreeSet<>(lines.get(i).all());
            expected.removeAll(lines.get(i).ofBuildOnly());
            assertThat(found.get(i)).as(texts.get(i)).isEqualTo(String.join(" ", expected));
        }
    }

    @Test
    void theTablesFindWhatThePatternFinds() {
        randomTexts(20_000).forEach(text -> {
            Set<String> byPattern = new TreeSet<>();
            Folding.words(text, true, (chars, from, to, hash) -> byPattern.add(new String(chars, from, to - from)));
            assertThat(words(text)).as(escaped(text)).isEqualTo(byPattern);
        });
    }

    @Test
    void theBuildFindsWhatTheScriptFindsInAnyText() {
        List<String> texts = randomTexts(300).toList();

        List<String> found = ofScript(texts);

        for (int i = 0; i < texts.size(); i++) {
            List<String> ofScript = Stream.of(found.get(i).split(" ", -1))
                    .filter(word -> !word.isEmpty())
                    .toList();
            assertThat(words(texts.get(i))).as(escaped(texts.get(i))).containsAll(ofScript);
        }
    }

    private static Stream<String> randomTexts(int count) {
        Random random = new Random(1);
        return Stream.generate(() -> {
                    StringBuilder text = new StringBuilder();
                    int size = 1 + random.nextInt(12);
                    for (int i = 0; i < size; i++) {
                        text.append(PIECES.get(random.nextInt(PIECES.size())));
                    }
                    return text.toString();
                })
                .limit(count);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text);
        text.codePoints().forEach(c -> escaped.append(" U+").append(Integer.toHexString(c)));
        return escaped.toString();
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        new Tokenizer((chars, from, to, hash) -> {
                    assertThat(hash).isEqualTo(Tokenizer.hash(chars, from, to));
                    words.add(new String(chars, from, to - from));
                })
                .read(text);
        return words;
    }

    /** The words the script finds in each text, sorted, in a line. */
    private static List<String> ofScript(List<String> texts) {
        String found = new Browser(Map.of()).run("for (const text of " + Json.write(texts) + """
                ) {
                  const all = blogSearch.words(text).flatMap(({ pieces }) => pieces).filter(word => [...word].length <= 40);
                  print([...new Set(all)].sort().join(' '));
                }
                """);
        return found.lines().toList();
    }

    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SameWordsTest.class.getResourceAsStream("words.txt")),
                StandardCharsets.UTF_8))) {
            in.lines()
                    .filter(line -> line.contains(" =") && !line.startsWith("#"))
                    .forEach(line -> lines.add(line(line)));
        }
        return lines;
    }

    private static Line line(String line) {
        int equals = line.lastIndexOf(" =");
        String words = line.substring(equals + 2);
        Matcher bracket = Pattern.compile("\\(([^)]*)\\)").matcher(words);
        Set<String> ofBuildOnly = new TreeSet<>();
        bracket.results()
                .forEach(found -> ofBuildOnly.addAll(List.of(found.group(1).split(" ", -1))));
        Set<String> all =
                new TreeSet<>(List.of(words.replaceAll("[()]", " ").strip().split(" +", -1)));
        all.remove("");
        return new Line(line.substring(0, equals).strip(), all, ofBuildOnly);
    }
}
