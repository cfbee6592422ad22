package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CjkEmphasisTest {
    private static String inline(String markdown) {
        String html = TestBody.of(markdown).html();
        return html.substring("<p>".length(), html.indexOf("</p>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "**파이프(pipe)**는 한쪽으로 흐른다 → <strong>파이프(pipe)</strong>는 한쪽으로 흐른다",
                "**\"신호\"**라고 부른다 → <strong>&quot;신호&quot;</strong>라고 부른다",
                "이것은 **끝!**이라는 뜻 → 이것은 <strong>끝!</strong>이라는 뜻",
                "값은 **100%**를 넘고 **-1**이 된다 → 값은 <strong>100%</strong>를 넘고 <strong>-1</strong>이 된다",
                "*기울임(italic)*도 된다 → <em>기울임(italic)</em>도 된다",
                "***둘 다(both)***를 쓴다 → <em><strong>둘 다(both)</strong></em>를 쓴다",
                "~~지움(x)~~은 취소다 → <del>지움(x)</del>은 취소다",
                "**밖 *안(in)*의 끝(e)**이다 → <strong>밖 <em>안(in)</em>의 끝(e)</strong>이다",
                "첫째**(1)**와 둘째**(2)**를 → 첫째<strong>(1)</strong>와 둘째<strong>(2)</strong>를"
            })
    void marksKoreanNextToPunctuation(String markdown, String html) {
        assertThat(inline(markdown)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "これは**「信号」**です → これは<strong>「信号」</strong>です",
                "**パイプ（pipe）**は一方通行 → <strong>パイプ（pipe）</strong>は一方通行",
                "サーバー**(server)**と → サーバー<strong>(server)</strong>と",
                "**終わり。**次の文 → <strong>終わり。</strong>次の文",
                "・**「点」**ー → ・<strong>「点」</strong>ー"
            })
    void marksJapaneseNextToPunctuation(String markdown, String html) {
        assertThat(inline(markdown)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "**管道（pipe）**只向一边流 → <strong>管道（pipe）</strong>只向一边流",
                "这是**“信号”**的意思 → 这是<strong>“信号”</strong>的意思",
                "**注意：**先读这里 → <strong>注意：</strong>先读这里",
                "𠮷**(罕见)**𠮷 → 𠮷<strong>(罕见)</strong>𠮷",
                "**한국어：**中文 → <strong>한국어：</strong>中文"
            })
    void marksChineseNextToPunctuation(String markdown, String html) {
        assertThat(inline(markdown)).isEqualTo(html);
    }

    @Test
    void marksWhatHoldsLinksAndCode() {
        assertThat(inline("**[글](https://e.org/a_(b))**은 **`code()`**를"))
                .isEqualTo("<strong><a href=\"https://e.org/a_(b)\">글</a></strong>은"
                        + " <strong><code>code()</code></strong>를");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*(x)*b",
                "a**(x)**b",
                "5 * (3)*가",
                "\\**제어(Control)**는",
                "\\*\\*제어(Control)\\*\\*는",
                "** 한글 **은",
            })
    void leavesStarsThatCommonMarkLeaves(String markdown) {
        assertThat(inline(markdown)).contains("*");
    }

    @Test
    void takesNothingOutOfCodeAndTags() {
        assertThat(inline("`가*(나)*는` <i title=\"가*(나)*는\">x</i>"))
                .isEqualTo("<code>가*(나)*는</code> <i title=\"가*(나)*는\">x</i>");
    }

    @Test
    void takesNothingOutOfDestinationsTitlesAndLabels() {
        assertThat(inline("""
                [글](/가*(나)*는 "가*(나)*는") [라벨*(a)*은]

                [라벨*(a)*은]: /대상
                """))
                .isEqualTo("<a href=\"/%EA%B0%80*(%EB%82%98)*%EB%8A%94\" title=\"가*(나)*는\">글</a>"
                        + " <a href=\"/%EB%8C%80%EC%83%81\">라벨<em>(a)</em>은</a>");
    }

    @Test
    void pairsRunsInTheOrderCommonMarkDoes() {
        assertThat(inline("**a(b)**는 c** d")).isEqualTo("<strong>a(b)</strong>는 c** d");
    }

    @Test
    void keepsThePlacesOfWhatFollows() {
        TestBody body = TestBody.of("""
                **파이프(pipe)**는 [뒤](after.md) **"둘"**이 [끝](end.md)
                > **다음(next)**은 [줄](line.md)
                """);

        assertThat(body.links()).containsExactly("1:20-28 after.md", "1:43-49 end.md", "2:21-28 line.md");
    }

    @Test
    void keepsThePlaceOfALinkInsideTheEmphasis() {
        assertThat(TestBody.of("가**([안](in.md))**는 [뒤](b.md)").links()).containsExactly("1:9-14 in.md", "1:24-28 b.md");
    }

    @Test
    void marksTitlesTheSameWay() {
        assertThat(InlineMarkdown.of("**파이프(pipe)**는"))
                .isEqualTo(new InlineMarkdown("파이프(pipe)는", "<strong>파이프(pipe)</strong>는"));
    }
}
