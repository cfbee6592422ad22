package io.github.blogmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnownWordsTest {
    @Test
    void findsEveryWordThatIsNear() {
        KnownWords words = new KnownWords(List.of("streams", "steam", "flow", "Dream", "downstream"));

        assertThat(words.near("stream")).containsExactlyInAnyOrder("streams", "steam", "Dream");
        assertThat(words.nearest("stream")).contains("steam");
        assertThat(words.near("a-much-longer-word")).isEmpty();
        assertThat(new KnownWords(List.of()).near("stream")).isEmpty();
    }

    /** What is passed over without a comparison is never near. */
    @Test
    void agreesWithAComparisonOfEach() {
        Random random = new Random(20261125);
        List<String> known = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            known.add(word(random));
        }
        KnownWords words = new KnownWords(known);

        for (int i = 0; i < 500; i++) {
            String typed = word(random);
            assertThat(words.near(typed))
                    .as(typed)
                    .containsExactlyInAnyOrderElementsOf(known.stream()
                            .filter(one -> NearMiss.isNear(typed, one))
                            .toList());
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(20); length > 0; length--) {
            word.append("aB-7가é".charAt(random.nextInt(6)));
        }
        return word.toString();
    }
}
