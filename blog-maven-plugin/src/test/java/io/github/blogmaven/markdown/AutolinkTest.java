package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutolinkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "See https://e.org/a. → https://e.org/a",
                "(https://e.org/a_(b)) → https://e.org/a_(b)",
                "https://e.org, and → https://e.org",
                "**https://e.org** → https://e.org",
                "| https://e.org | → https://e.org",
                "www.e.org/a?b=c&d → http://www.e.org/a?b=c&d",
                "Ask ada@e.org! → mailto:ada@e.org",
                "<https://e.org/x y> → https://e.org/x",
                "<tel:123> → tel:123",
                "참고: https://한국.kr/경로 → https://한국.kr/경로",
            })
    void makesALinkOfAnAddress(String markdown, String destination) {
        assertThat(TestBody.of(markdown).document().links())
                .map(WrittenLink::destination)
                .containsExactly(destination);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`https://e.org`",
                "    https://e.org",
                "https://",
                "e.org",
                "a@b",
                "<a title=\"https://e.org\">x</a>"
            })
    void leavesTheRest(String markdown) {
        assertThat(TestBody.of(markdown).links()).isEmpty();
    }

    @Test
    void makesNoLinkInALink() {
        assertThat(TestBody.of("[https://e.org](x.md)").html())
                .isEqualTo("<p><a href=\"x.md\">https://e.org</a></p>\n");
    }

    @Test
    void standsWhereItIsTypedBehindBackslashesAndEntities() {
        assertThat(TestBody.of("1 \\* 2 &amp; https://e.org/a or \\<ada@e.org>\n")
                        .links())
                .containsExactly("1:14-29 https://e.org/a", "1:35-44 mailto:ada@e.org");
    }

    @Test
    void asksForTheTitleOfWhatItNames() {
        assertThat(TestBody.of("<post:pipes> [](signals.md) [post:pipes](post:pipes) [text](post:pipes)")
                        .html())
                .isEqualTo("<p><a href=\"post:pipes\">{title of post:pipes}</a>"
                        + " <a href=\"signals.md\">{title of signals.md}</a>"
                        + " <a href=\"post:pipes\">{title of post:pipes}</a>"
                        + " <a href=\"post:pipes\">text</a></p>\n");
    }
}
