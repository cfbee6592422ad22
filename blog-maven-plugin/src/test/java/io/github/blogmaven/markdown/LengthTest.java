package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "one two, three! → 3 → 0",
                "don't stop-gap v1.2.3 a_b café → 5 → 0",
                "one — two & <b>three</b> → 3 → 0",
                "`code words` [link](not/counted.md) → 3 → 0",
                "## A heading of five words → 5 → 0",
                "한국어 문장 → 0 → 5",
                "日本語のテスト、サーバー。 → 0 → 11",
                "中文和 English 混排 → 1 → 5",
                "𠮷野家 → 0 → 3",
                "हिन्दी → 3 → 0",
                "🎉 … → 0 → 0",
            })
    void countsWordsAndTheLettersOfScriptsWithoutSpaces(String markdown, int words, int characters) {
        assertThat(TestBody.of(markdown).document().length()).isEqualTo(new Length(words, characters, 0));
    }

    @Test
    void countsLinesOfCodeApart() {
        assertThat(TestBody.of("""
                ```java
                int a;

                int b;
                ```

                    indented

                > ```
                > quoted
                > ```
                """).document().length()).isEqualTo(new Length(0, 0, 4));
    }

    @Test
    void countsTablesListsCalloutsAndFootnotes() {
        assertThat(TestBody.of("""
                | a | b |
                |---|---|
                | c | d |

                1. e
                   - [x] f

                :::note g
                h[^1]
                :::

                [^1]: i
                """).document().length().words()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 1", "230, 0, 0, 1", "345, 0, 0, 2", "1150, 0, 0, 5", "0, 1000, 0, 2", "230, 500, 40, 3"})
    void isReadInMinutes(int words, int characters, int codeLines, int minutes) {
        assertThat(new Length(words, characters, codeLines).minutes()).isEqualTo(minutes);
    }

    @Test
    void addsUp() {
        assertThat(new Length(1, 2, 3).plus(new Length(10, 20, 30))).isEqualTo(new Length(11, 22, 33));
    }
}
