package io.github.blogmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {
    @ParameterizedTest
    @CsvSource({
        "pipleine, pipeline",
        "pipline, pipeline",
        "pipelinee, pipeline",
        "Pipeline, pipeline",
        "tagz, tags",
        "/posts/the-first-lok/, /posts/the-first-look/",
        "/post/the-frist-look/, /posts/the-first-look/"
    })
    void findsAWordThatIsAFewSlipsAway(String typed, String meant) {
        assertThat(NearMiss.of(typed, List.of("unlike", meant, "other"))).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"a, b", "tag, cat", "draft, title", "redis, res", "latex, date", "/posts/one/, /about/"})
    void leavesWordsThatAreFarApart(String typed, String known) {
        assertThat(NearMiss.of(typed, List.of(known))).isEmpty();
    }

    @Test
    void prefersTheNearestAndThenTheFirstInOrder() {
        assertThat(NearMiss.of("stream", List.of("streams", "steam", "stream-a")))
                .contains("steam");
        assertThat(NearMiss.of("streamz", List.of("streamys", "streams"))).contains("streams");
    }

    /** A table that is filled whole is slow and plainly right. */
    @Test
    void agreesWithAWholeTable() {
        Random random = new Random(20261125);
        int near = 0;
        for (int i = 0; i < 20_000; i++) {
            String typed = word(random);
            String known = random.nextBoolean() ? word(random) : slipped(typed, random);
            boolean isNear = distance(typed, known) <= bound(typed.length());
            assertThat(NearMiss.isNear(typed, known))
                    .as("%s and %s", typed, known)
                    .isEqualTo(isNear);
            near += isNear ? 1 : 0;
        }
        assertThat(near).isBetween(5_000, 15_000);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(24);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static String slipped(String word, Random random) {
        StringBuilder slipped = new StringBuilder(word);
        for (int slips = random.nextInt(6); slips > 0 && slipped.length() > 2; slips--) {
            int at = random.nextInt(slipped.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> slipped.deleteCharAt(at);
                case 1 -> slipped.insert(at, 'b');
                case 2 -> slipped.setCharAt(at, 'c');
                default -> slipped.insert(at, slipped.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return slipped.toString();
    }

    private static int bound(int letters) {
        return letters < 6 ? Math.min(1, letters - 1) : Math.max(2, letters / 4);
    }

    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cell(table, a, b, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int cell(int[][] table, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + change);
        boolean isSwapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
