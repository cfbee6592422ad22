package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WikiLinkTest {
    @Test
    void leadsToAPostByItsId() {
        assertThat(TestBody.of("See [[pipes]] and [[ kernel/signals | *the* other ]].")
                        .html())
                .isEqualTo("<p>See <a href=\"post:pipes\">{title of post:pipes}</a> and"
                        + " [[ kernel/signals | <em>the</em> other ]].</p>\n");
        assertThat(TestBody.of("[[ kernel/signals | the other ]]").html())
                .isEqualTo("<p><a href=\"post:kernel/signals\">the other</a></p>\n");
    }

    @Test
    void standsWhereItIsTyped() {
        assertThat(TestBody.of("""
                - \\* &amp; [[one]] \\[ [[one]] &lt; [[two|2]]
                  > text
                  > [[three]]

                | `a\\|b` [[four\\|4]] |
                |---|

                ## [[five]] {#id}
                """).links())
                .containsExactly(
                        "1:14-17 post:one",
                        "1:25-28 post:one",
                        "1:38-41 post:two",
                        "3:7-12 post:three",
                        "5:12-16 post:four",
                        "8:6-10 post:five");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`[[a]]`", "[[a]", "[[]]", "[[a|]]", "[[TOC]]", "    [[a]]"})
    void needsTwoBracketsAndAnId(String markdown) {
        assertThat(TestBody.of(markdown).links()).isEmpty();
    }

    @Test
    void isTextInsideALink() {
        assertThat(TestBody.of("[a [[b]] c](d.md)").html()).isEqualTo("<p><a href=\"d.md\">a [[b]] c</a></p>\n");
    }

    @Test
    void isTextWhereItIsNotSwitchedOn() {
        Document document = new MarkdownParser(new Dialect(false, true, false), Scrutiny.NONE)
                .parse(new Source("post.md", "[[a]]"), 0, Optional.empty(), new ArrayList<>());

        assertThat(document.links()).isEmpty();
    }
}
