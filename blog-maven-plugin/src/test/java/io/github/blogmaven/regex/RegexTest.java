package io.github.blogmaven.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression finds in JavaScript, it finds here. */
class RegexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                // what is a class
                "[^]+ → a\\nb → a\\nb",
                "a[]|b → ab → b",
                "[[&&]+ → a[&]b → [&",
                "[a\\]b-]+ → xa]-b → a]-b",
                "[\\b]x → \\bx\\u0008x → \\u0008x",
                "[\\w-.]+ → (a-b.c) → a-b.c",
                "\\s+ → a\\u00a0\\ufeff\\u2028b → \\u00a0\\ufeff\\u2028",
                "\\w+ → äbc → bc",
                "\\d → ٣4 → 4",
                ". → \\n\\r\\u2028\\u2029x → x",
                "[\\ud800-\\udbff][\\udc00-\\udfff] → a\\ud835\\udd68 → \\ud835\\udd68",
                // escapes
                "\\cJ\\x41\\u0042\\/ → \\nAB/ → \\nAB/",
                "\\0 → \\u0000 → \\u0000",
                "a{,2}{ → a{,2}{ → a{,2}{",
                "x{2}} → xx} → xx}",
                // edges
                "b$ → b\\nb → b",
                "\\bé\\b → aéa → é",
                "\\Bb → ab → b",
                // alternatives in order, repetition, groups
                "in|int|interface → interface → in",
                "(?:in|int|interface)\\b → interface → interface",
                "(?:a|ab)(?:c|bcd)(?:d*) → abcd → abcd",
                "a{2,3}? → aaaa → aa,aa",
                "(a*)*b → aab → aab",
                "(?:a|(b))\\1c → ac → ac",
                "(z)((a+)?(b+)?(c))* → zaacbbbcac → zaacbbbcac",
                "(?:(a)|b)*\\1c → abc → abc",
                "(['\"])(?:\\\\.|(?!\\1).)*\\1 → x'a\\\"b' → 'a\\\"b'",
                "(?=(a+))\\1b → aab → aab",
                "a(?!b)(?=c) → abac → a",
                "\\/\\*(?:[^*]|\\*(?!\\/))*\\*\\/ → /* a **/ */ → /* a **/",
            })
    void findsWhatJavaScriptFinds(String source, String text, String found) {
        assertThat(String.join(",", found(Regex.of(source, false, false, false), plain(text))))
                .isEqualTo(plain(found));
    }

    @ParameterizedTest
    @CsvSource({"k\u00e4SE,kÄse", "[a-z]+,ABC", "[^a]+,bcB", "(a)\\1,aA"})
    void mayTakeEitherCase(String source, String text) {
        assertThat(found(Regex.of(source, true, false, false), text)).containsExactly(text);
    }

    @Test
    void takesNoLetterForAnAsciiLetterInAnyCase() {
        assertThat(found(Regex.of("[ks]", true, false, false), "\u212a\u017fK")).containsExactly("K");
    }

    @Test
    void findsLinesOnlyWhereItIsAskedTo() {
        assertThat(found(Regex.of("^.$", false, true, false), "a\nb\u2028c")).containsExactly("a", "b", "c");
        assertThat(found(Regex.of("^.$", false, false, false), "a\nb")).isEmpty();
        assertThat(found(Regex.of("a|[^a]^b", false, true, false), "aa\nb")).containsExactly("a", "a", "\nb");
    }

    @Test
    void tellsTheLengthOfTheFirstGroup() {
        assertThat(groupLength("(^|[^.])b", "ab")).isEqualTo(1);
        assertThat(groupLength("(^|[^.])b", "b")).isZero();
        assertThat(groupLength("x|(a)b", "ab")).isEqualTo(1);
        assertThat(groupLength("ab|(a)b", "ab")).isZero();
    }

    @Test
    void doesNotOverflowTheStack() throws InterruptedException {
        List<String> found = new ArrayList<>();
        String text = "\"" + "\\n(".repeat(100_000) + "\"";
        Thread thread = new Thread(
                null,
                () -> found.addAll(found(Regex.of("\"(?:\\\\.|[^\"\\\\]|\\()*\"", false, false, false), text)),
                "small",
                128 << 10);
        thread.start();
        thread.join();

        assertThat(found).containsExactly(text);
    }

    @Test
    void stopsWhatWouldNeverEnd() {
        Regex regex = Regex.of("(?:a|aa)+b", false, false, false);
        Matcher matcher = new Matcher("a".repeat(200).toCharArray(), 1_000_000);

        assertThatThrownBy(() -> matcher.find(regex, 0)).isInstanceOf(Matcher.WorkExceeded.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", "[a", "*a", "(?<n>a)", "(?<=a)b", "\\"})
    void refusesWhatItCannotRead(String source) {
        assertThatThrownBy(() -> Regex.of(source, false, false, false)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int groupLength(String source, String text) {
        Matcher matcher = new Matcher(text.toCharArray(), 1_000_000);
        assertThat(matcher.find(Regex.of(source, false, false, true), 0)).isTrue();
        return matcher.groupLength();
    }

    private static List<String> found(Regex regex, String text) {
        return spans(regex, text, 100_000_000).stream()
                .map(span -> span.split("-"))
                .map(span -> text.substring(Integer.parseInt(span[0]), Integer.parseInt(span[1])))
                .toList();
    }

    /** The offsets of all matches, found as the tokens of a grammar are. */
    static List<String> spans(Regex regex, String text, long maxSteps) {
        Matcher matcher = new Matcher(text.toCharArray(), maxSteps);
        Search search = new Search(matcher, new Starts(List.of(regex)), 0, text.length());
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.length() && search.find(0, at, 0, text.length()) && matcher.start() < text.length()) {
            found.add(matcher.start() + "-" + matcher.end());
            at = Math.max(matcher.end(), matcher.start() + 1);
        }
        return found;
    }

    /** A text of the table, in which some characters are written by their numbers. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.startsWith("\\n", i) || text.startsWith("\\r", i)) {
                plain.append(text.charAt(i + 1) == 'n' ? '\n' : '\r');
                i++;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
