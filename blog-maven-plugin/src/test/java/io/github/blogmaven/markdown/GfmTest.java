package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.testutil.TestResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of GitHub's Markdown 0.29, its tables, task lists, strikethrough and autolinks among them. */
class GfmTest {
    private static final Specification SPECIFICATION = Specification.at(
            TestResources.getGfmSpec(),
            Map.of(
                    "strong emphasis may stand in strong emphasis, as in CommonMark",
                            Set.of(398, 426, 434, 435, 436, 473, 474, 475, 477),
                    "an address by itself is a link; the examples of CommonMark know none",
                            Set.of(610, 614, 616, 619, 620),
                    "an address ends where its parentheses close, whatever follows", Set.of(625),
                    "a hyphen or underscore behind an e-mail address does not unmake it", Set.of(631),
                    "raw HTML is its author's: no tag is taken out", Set.of(652),
                    "raw HTML does not leave its block: what is open is closed, what closes nothing is left out",
                            Set.of(
                                    120, 121, 125, 126, 127, 128, 135, 142, 143, 144, 153, 156, 170, 317, 354, 485, 486,
                                    500, 503, 532, 544, 632, 633, 634, 635, 636, 642, 650, 662, 663),
                    "two brackets are a link to a post", Set.of(556, 598),
                    "an address in raw HTML is written like any other, without entities it does not need",
                            Set.of(327, 649)));

    static IntStream examples() {
        return SPECIFICATION.numbers();
    }

    @Test
    void thereAre672Examples() {
        assertThat(SPECIFICATION.examples()).hasSize(672);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsAnExampleAsItSays(int number) {
        SPECIFICATION.assertExample(number);
    }
}
