package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.testutil.TestResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of CommonMark 0.31.2, with every syntax of ours switched on. */
class CommonMarkTest {
    private static final Specification SPECIFICATION = Specification.at(
            TestResources.getSpec(),
            Map.of(
                    "an address by itself is a link, as on GitHub", Set.of(602, 606, 608, 611, 612),
                    "two brackets are a link to a post", Set.of(548, 590),
                    "a link without text shows the title of what it leads to", Set.of(484, 487),
                    "an address in raw HTML is written like any other, without entities it does not need",
                            Set.of(31, 630),
                    "raw HTML does not leave its block: what is open is closed, what closes nothing is left out",
                            Set.of(
                                    21, 150, 151, 155, 156, 157, 158, 165, 173, 174, 175, 184, 187, 201, 344, 476, 477,
                                    491, 494, 524, 536, 613, 614, 615, 616, 617, 623, 631, 642, 643)));

    private static final Specification REGRESSIONS_OF_CMARK = Specification.at(
            TestResources.getRegressions().get(0),
            Map.of(
                    "raw HTML does not leave its block: what is open is closed, what closes nothing is left out",
                    Set.of(6, 11, 14)));

    private static final Specification REGRESSIONS_OF_COMMONMARK_JS = Specification.at(
            TestResources.getRegressions().get(1),
            Map.of(
                    "emphasis works next to Chinese",
                    Set.of(5),
                    "raw HTML does not leave its block: what is open is closed, what closes nothing is left out",
                    Set.of(2, 14, 19)));

    static IntStream examples() {
        return SPECIFICATION.numbers();
    }

    static IntStream regressionsOfCmark() {
        return REGRESSIONS_OF_CMARK.numbers();
    }

    static IntStream regressionsOfCommonMarkJs() {
        return REGRESSIONS_OF_COMMONMARK_JS.numbers();
    }

    @Test
    void thereAre652Examples() {
        assertThat(SPECIFICATION.examples()).hasSize(652);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsAnExampleAsItSays(int number) {
        SPECIFICATION.assertExample(number);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsAnExampleTheSameBelowKorean(int number) {
        SPECIFICATION.assertSameBelowKorean(number);
    }

    @ParameterizedTest
    @MethodSource("regressionsOfCmark")
    void readsWhatOnceBrokeCmark(int number) {
        REGRESSIONS_OF_CMARK.assertExample(number);
    }

    @ParameterizedTest
    @MethodSource("regressionsOfCommonMarkJs")
    void readsWhatOnceBrokeCommonMarkJs(int number) {
        REGRESSIONS_OF_COMMONMARK_JS.assertExample(number);
    }
}
