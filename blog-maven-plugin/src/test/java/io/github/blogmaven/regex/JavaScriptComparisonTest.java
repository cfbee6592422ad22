package io.github.blogmaven.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.JavaScriptRegex;
import io.github.blogmaven.testing.JavaScriptRegex.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random expressions and texts, compared with a JavaScript engine. */
class JavaScriptComparisonTest {
    private static final int EXPRESSIONS = 1_000;
    private static final int TEXTS = 4;
    private static final long MAX_STEPS = 1_000_000;
    private static final String[] LETTERS = {"a", "b", "c", "A", "B", "_", "0", "9", " ", "\n", "é", "가", "-", "."};
    private static final String[] CLASSES = {
        ".", "\\w", "\\W", "\\d", "\\D", "\\s", "\\S", "[abc]", "[^abc]", "[a-c0-9]", "[^\\s]", "[\\w-]", "[^]", "[A-Z]"
    };
    private static final String[] EDGES = {"^", "$", "\\b", "\\B"};
    private static final String[] REPETITIONS = {
        "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{2,}", "{0,2}?", "{0}"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|1", "i|2", "m|3", "im|4"})
    void findsTheSameMatches(String flags, long seed) {
        Random random = new Random(seed);
        List<Question> questions = new ArrayList<>();
        List<List<String>> found = new ArrayList<>();
        for (int i = 0; i < EXPRESSIONS; i++) {
            String source = new Expression(random).choice(3);
            Regex regex = Regex.of(source, flags.contains("i"), flags.contains("m"), random.nextBoolean());
            for (int j = 0; j < TEXTS; j++) {
                String text = text(random);
                questions.add(new Question(source, flags, text));
                found.add(RegexTest.spans(regex, text, MAX_STEPS));
            }
        }
        List<List<String>> expected = JavaScriptRegex.findAll(questions);

        List<String> differences = IntStream.range(0, questions.size())
                .filter(i -> !found.get(i).equals(expected.get(i)))
                .mapToObj(i -> questions.get(i) + ": " + found.get(i) + ", JavaScript: " + expected.get(i))
                .toList();
        assertThat(differences).isEmpty();
        assertThat(found.stream().filter(matches -> !matches.isEmpty()).count()).isGreaterThan(EXPRESSIONS);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(14); length > 0; length--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    /** One random expression; its groups are counted so that back references name groups that are closed. */
    private static final class Expression {
        private final Random random;
        private int closedGroups;

        Expression(Random random) {
            this.random = random;
        }

        String choice(int depth) {
            StringBuilder source = new StringBuilder(sequence(depth));
            while (random.nextInt(4) == 0) {
                source.append('|').append(sequence(depth));
            }
            return source.toString();
        }

        private String sequence(int depth) {
            StringBuilder source = new StringBuilder();
            for (int items = random.nextInt(4); items >= 0; items--) {
                source.append(item(depth));
            }
            return source.toString();
        }

        private String item(int depth) {
            int kind = random.nextInt(depth > 0 ? 12 : 7);
            return switch (kind) {
                case 0, 1, 2 -> letter() + repetition();
                case 3, 4 -> CLASSES[random.nextInt(CLASSES.length)] + repetition();
                case 5 -> EDGES[random.nextInt(EDGES.length)];
                case 6 -> closedGroups > 0 ? "\\" + (1 + random.nextInt(closedGroups)) + repetition() : letter();
                case 7 -> "(?=" + choice(depth - 1) + ")";
                case 8 -> "(?!" + choice(depth - 1) + ")";
                case 9, 10 -> "(?:" + choice(depth - 1) + ")" + repetition();
                default -> group(depth);
            };
        }

        private String group(int depth) {
            int before = closedGroups;
            String inside = choice(depth - 1);
            closedGroups++;
            return before == closedGroups - 1 ? "(" + inside + ")" + repetition() : "(?:" + inside + ")";
        }

        private String letter() {
            String letter = LETTERS[random.nextInt(LETTERS.length)];
            return letter.equals(".") ? "\\." : letter;
        }

        private String repetition() {
            return random.nextInt(3) == 0 ? REPETITIONS[random.nextInt(REPETITIONS.length)] : "";
        }
    }
}
