package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.Growth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a post that is linked to shows of the sentence the link stands in. */
class SentenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One. Two [pipes](p.md) here. Three. | Two {pipes} here.
            Is it? Yes, [pipes](p.md)! No. | Yes, {pipes}!
            He said “no.” Then [pipes](p.md) came. | Then {pipes} came.
            All of it [pipes](p.md) | All of it {pipes}
            See e.g. the [pipes](p.md) of Dr. No and J. Bond, v. 3.5. Not this. | See e.g. the {pipes} of Dr. No and J. Bond, v. 3.5.
            In Fig. 3 there are [pipes](p.md). The answer is no. Next. | In Fig. 3 there are {pipes}.
            Ask [what is a pipe?](p.md) and wait. Next. | Ask {what is a pipe?} and wait.
            Read this. [Pipes are files.](p.md) Next. | none
            파이프를 봅니다. [파이프](p.md)는 파일입니다. 끝입니다. | {파이프}는 파일입니다.
            그는 "파일이다."라고 [여기](p.md)에 썼다. 끝. | 그는 "파일이다."라고 {여기}에 썼다.
            管は便利だ。[パイプ](p.md)はファイルである。終わり。 | {パイプ}はファイルである。
            管道很有用！这里有[管道](p.md)的说明（见上文）。完。 | 这里有{管道}的说明（见上文）。
            Run `a. B ? C` with [pipes](p.md). Next. | Run a. B ? C with {pipes}.
            A *very **[good](p.md)** thing* it is. | A very {good} thing it is.
            """)
    void isTheOneTheLinkStandsIn(String markdown, String sentence) {
        assertThat(sentences(markdown)).isEqualTo(sentence.equals("none") ? List.of() : List.of(sentence));
    }

    @Test
    void goesOnInTheNextLine() {
        assertThat(sentences("First. Two lines\nof [pipes](p.md) are\none sentence.\n"))
                .containsExactly("Two lines of {pipes} are one sentence.");
        assertThat(sentences("管道\n很有用的[管道](p.md)说明。\n")).containsExactly("管道很有用的{管道}说明。");
    }

    @Test
    void endsWithItsBlock() {
        assertThat(sentences("""
                No stop here

                - see [pipes](p.md) for it

                ## About [signals](s.md)

                | a | b |
                |---|---|
                | cell | read [sockets](k.md) |

                > [!NOTE] Read [files](f.md) too
                > Text.

                A note.[^1]

                [^1]: On [inodes](i.md) see there.
                """))
                .containsExactly(
                        "see {pipes} for it",
                        "About {signals}",
                        "read {sockets}",
                        "Read {files} too",
                        "On {inodes} see there.");
    }

    @Test
    void isThatOfTheFirstLinkToAPage() {
        assertThat(sentences("""
                - [pipes](p.md)

                First [pipes](p.md#one). Second [pipes](p.md) and [signals](s.md).
                """)).containsExactly("First {pipes}.", "Second pipes and {signals}.");
    }

    @Test
    void isKeptOnlyForWhatMayBeAPost() {
        assertThat(sentences("""
                Links to [a](https://example.org/), [b](//example.org), [c](#here), [d](mailto:a@example.org),
                [e](term:pipe) and [f](data:text).
                """)).isEmpty();
        assertThat(sentences("From the [root](/posts/p/) and by [id](post:x).")).hasSize(2);
    }

    @Test
    void leavesRoomForATitleWhereTheLinkHasNone() {
        assertThat(sentences("Read [](post:pipes) or [](../linux/signals.md#x) first."))
                .containsExactly("Read {} or <title of 1> first.", "Read <title of 0> or {} first.");
        assertThat(sentences("See [[pipes]] and [[signals|them]]. Not [this](https://example.org/)."))
                .containsExactly("See {} and them.", "See <title of 0> and {them}.");
    }

    @Test
    void isCutAtWordsAroundTheLink() {
        String words = "word ".repeat(100);
        String sentence = sentences(words + "[pipes](p.md) " + words + ".").get(0);

        assertThat(sentence).hasSizeBetween(220, 246).startsWith("…word ").endsWith(" word…");
        assertThat(sentence.indexOf('{')).isBetween(100, 125);
        assertThat(sentences("Short [pipes](p.md) " + words + ".").get(0))
                .startsWith("Short {pipes} word")
                .hasSizeBetween(220, 246);
        assertThat(sentences("글".repeat(300) + "[파이프](p.md)" + "글".repeat(300)).get(0))
                .hasSize(240 + 4);
        assertThat(sentences("Ask [" + words + "](p.md) now.").get(0))
                .startsWith("…{word")
                .endsWith("word}…");
    }

    @Test
    void readsManyLinksInOneParagraphInLinearTime() {
        Growth.assertLinear(4_000, size -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < size; i++) {
                text.append("글[파](p").append(i).append(".md)");
            }
            assertThat(TestBody.of(text.toString()).document().links()).hasSize(size);
        });
    }

    /** Every sentence, with braces around the words of the link. */
    private static List<String> sentences(String markdown) {
        return TestBody.of(markdown).document().links().stream()
                .flatMap(link -> link.sentence().stream())
                .map(sentence -> text(sentence.before()) + "{" + sentence.link().text() + "}" + text(sentence.after()))
                .toList();
    }

    private static String text(Passage passage) {
        return passage.filled(link -> "<title of " + link + ">");
    }
}
