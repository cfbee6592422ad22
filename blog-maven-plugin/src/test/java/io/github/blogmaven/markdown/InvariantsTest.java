package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every body, also of those that no author would write: the same ones each time. */
class InvariantsTest {
    private static final List<String> PIECES = List.of(
            "[",
            "]",
            "(",
            ")",
            "[a](x.md)",
            "![i](y.png \"t\")",
            "> ",
            "- ",
            "1. ",
            "\n",
            "\n",
            "\n\n",
            "    ",
            "\t",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "```\n",
            "|",
            "|a|b|\n|-|-|\n",
            "\\|",
            "\\",
            "&amp;",
            "{#id}",
            "{: .c}",
            "{.a k=v}",
            "{",
            "}",
            ":::note",
            ":::tip[T] {#id}",
            ":::\n",
            "!!! note",
            "??? tip \"x\"",
            "> [!NOTE] ",
            "[^1]",
            "[^2]",
            "\n[^1]: ",
            "\n[^2]: ",
            "[r]",
            "\n[r]: u.md\n",
            "[[w]]",
            "[[w|l]]",
            "# ",
            "## Same\n",
            "===\n",
            "---\n",
            "한",
            "。",
            "（",
            "ー",
            "a",
            "b ",
            "https://e.org/x",
            "a@b.co",
            "[TOC]",
            ":tada:",
            "\n=== \"t\"\n    ",
            "\n:::tabs\n:::tab ",
            "\n: ",
            ":   ",
            ":",
            "\n*[a]: long\n",
            "- [ ] ",
            "!",
            "\"",
            "🎉",
            "[x]{.s #i}",
            "<post:b>",
            "\u0000",
            "\r\n");

    static IntStream seeds() {
        return IntStream.range(0, 8);
    }

    private static Set<String> bodies(int seed) {
        Random random = new Random(seed);
        Set<String> bodies = new HashSet<>();
        while (bodies.size() < 150) {
            bodies.add(random.ints(random.nextInt(24), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining()));
        }
        return bodies;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theIdsThatAreToldAreThoseThatAreShown(int seed) {
        for (String markdown : bodies(seed)) {
            TestBody body = TestBody.of(markdown);
            List<String> shown = Jsoup.parse(body.html()).select("[id]").stream()
                    .map(Element::id)
                    .toList();

            assertThat(body.document().ids()).as(markdown).containsExactlyInAnyOrderElementsOf(new HashSet<>(shown));
            assertThat(body.document().headings()).as(markdown).map(Heading::id).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLinkToAFootnoteLeadsSomewhere(int seed) {
        for (String markdown : bodies(seed)) {
            TestBody body = TestBody.of(markdown);
            List<String> targets = Jsoup.parse(body.html()).select("a[href^=#fn]").stream()
                    .map(link -> link.attr("href").substring(1))
                    .toList();

            assertThat(body.document().ids()).as(markdown).containsAll(targets);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readingTwiceIsReadingOnce(int seed) {
        for (String markdown : bodies(seed)) {
            TestBody once = TestBody.of(markdown);
            TestBody twice = TestBody.of(markdown);

            assertThat(twice.html()).isEqualTo(once.html());
            assertThat(twice.links()).isEqualTo(once.links());
            assertThat(twice.document().ids()).isEqualTo(once.document().ids());
        }
    }
}
