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
                "(https://ex.org/a)를 보라 → https://ex.org/a",
                "www.e.org/search?q=commonmark&hl; → http://www.e.org/search?q=commonmark",
                "https://ex.org/&copy; → https://ex.org/",
                "https://ex.org/?a&copy;=1 → https://ex.org/?a&copy;=1",
                "https://ex.org/?a=1&amp;b=2 → https://ex.org/?a=1&b=2",
                "https://ex.org/?a&copy=1 → https://ex.org/?a&copy=1",
                "&quot;https://ex.org/a&quot; is → https://ex.org/a",
                "https://ex.org/a&nbsp;b → https://ex.org/a",
                "https://ex.org/a\\_b → https://ex.org/a_b",
                "(https://ex.org/a). → https://ex.org/a",
                "((https://ex.org/a(b)))., → https://ex.org/a(b)",
                "「https://ex.org/b」 → https://ex.org/b",
                "（www.ex.org/b）が → http://www.ex.org/b",
                "https://ex.org/b。次の文 → https://ex.org/b",
                "https://ex.org/b.。 → https://ex.org/b",
                "https://ex.org/日本語、 → https://ex.org/日本語",
                "https://ex.org/データ・ベース → https://ex.org/データ",
                "https://ex.org/人々、 → https://ex.org/人々",
                "https://ex.org/b，然后 → https://ex.org/b",
                "https://ex.org/b… → https://ex.org/b",
                "https://ex.org/b　次 → https://ex.org/b",
                "《https://ex.org/b》〈x〉 → https://ex.org/b",
                "连系：ada@e.org。再见 → mailto:ada@e.org",
                "【ada@e.org】 → mailto:ada@e.org",
                "ada@e.org로 보내세요 → mailto:ada@e.org",
                "ada@한국.kr로 보내세요 → mailto:ada@한국.kr",
                "連絡はada@e.org → mailto:ada@e.org",
                "https://ex.org/경로를 → https://ex.org/경로를",
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
                "a@b。c",
                "https://。",
                "www.。a",
                "&copy; \\@ www",
                "<a title=\"https://e.org\">x</a>"
            })
    void leavesTheRest(String markdown) {
        assertThat(TestBody.of(markdown).links()).isEmpty();
    }

    @Test
    void readsEntitiesOnlyOutsideOfAddresses() {
        assertThat(TestBody.of("&copy; https://ex.org/&copy; and https://ex.org/&copy;x &copy;")
                        .html())
                .isEqualTo("<p>© <a href=\"https://ex.org/\">https://ex.org/</a>© and "
                        + "<a href=\"https://ex.org/&amp;copy;x\">https://ex.org/&amp;copy;x</a> ©</p>\n");
    }

    @Test
    void keepsWhatIsAroundAnAddress() {
        assertThat(TestBody.of("「https://ex.org/b」と\\*ada@e.org。 **次**").html())
                .isEqualTo("<p>「<a href=\"https://ex.org/b\">https://ex.org/b</a>」と*"
                        + "<a href=\"mailto:ada@e.org\">ada@e.org</a>。 <strong>次</strong></p>\n");
    }

    @Test
    void makesLinksInCellsWithBars() {
        assertThat(TestBody.of("| a |\n|---|\n| x \\| https://e.org/a&copy;b |\n")
                        .html())
                .contains(">https://e.org/a");
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
