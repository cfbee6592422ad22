package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns count UTF-16 units from 1; a tab is one column. */
class LinkPlacesTest {
    @Test
    void areThoseOfTheDestination() {
        assertThat(TestBody.of("""
                See [a](x.md), ![b](<y z.png> "Title") and <https://e.org/q>.
                [`](`](c.md) [d [e]](e.md) [*f*]( f.md 'Title' ) [![g](g.png)](h.md)
                """).links())
                .containsExactly(
                        "1:9-13 x.md",
                        "1:22-29 y z.png",
                        "1:45-60 https://e.org/q",
                        "2:8-12 c.md",
                        "2:22-26 e.md",
                        "2:35-39 f.md",
                        "2:64-68 h.md",
                        "2:56-61 g.png");
    }

    @Test
    void areWhereADestinationWouldStandIfThereWereOne() {
        assertThat(TestBody.of("[a]() [b](<>) [](c.md)").links()).containsExactly("1:5-5 ", "1:12-12 ", "1:18-22 c.md");
    }

    @Test
    void coverWhatIsTyped() {
        assertThat(TestBody.of("[a](a(b)c.md) [b](x\\)y.md) [c](x&amp;y.md) [d](%20x.md)")
                        .links())
                .containsExactly("1:5-13 a(b)c.md", "1:19-26 x)y.md", "1:32-42 x&y.md", "1:48-55 %20x.md");
    }

    @Test
    void areInTheDefinitionOfALinkByReference() {
        assertThat(TestBody.of("""
                [a][r], [r][], [r], ![b][R]

                > [r]:
                >    <some where.md>
                """).links())
                .containsExactly(
                        "4:7-20 some where.md", "4:7-20 some where.md", "4:7-20 some where.md", "4:7-20 some where.md");
    }

    @Test
    void areRightInEveryContainer() {
        assertThat(TestBody.of("""
                - [a](a.md)
                  1. [b](b.md)

                     [c](c.md)
                > [d](d.md)
                > > [e](e.md)
                lazy [f](f.md)

                ## [g](g.md) {#id}
                Setext [h](h.md)
                ---
                - [ ] [i](i.md)
                """).links())
                .containsExactly(
                        "1:7-11 a.md",
                        "2:10-14 b.md",
                        "4:10-14 c.md",
                        "5:7-11 d.md",
                        "6:9-13 e.md",
                        "7:10-14 f.md",
                        "9:8-12 g.md",
                        "10:12-16 h.md",
                        "12:11-15 i.md");
    }

    @Test
    void areRightBelowBlankLinesOfRawHtml() {
        assertThat(TestBody.of("""
                <pre>

                <a href="x.md">x</a>

                  <a href="y.md">y</a>
                </pre>

                > <!--
                >
                > --> <img src="z.png">
                """).links()).containsExactly("3:10-14 x.md", "5:12-16 y.md", "10:17-22 z.png");
    }

    @Test
    void areRightInCalloutsAndTheirTitles() {
        assertThat(TestBody.of("""
                :::note [a](a.md)
                [b](b.md)
                :::
                !!! note "[c](c.md)"
                    [d](d.md)

                > [!NOTE] [e](e.md)
                > [f](f.md)
                """).links())
                .containsExactly(
                        "1:13-17 a.md", "2:5-9 b.md", "4:15-19 c.md", "5:9-13 d.md", "7:15-19 e.md", "8:7-11 f.md");
    }

    @Test
    void areRightInTablesBehindBarsThatAreTypedWithABackslash() {
        assertThat(TestBody.of("""
                | [a](a.md) | b |
                |---|---|
                | `x\\|y` [c](c.md) | ![d](d.png) |
                | \\| [e](e.md) \\| | \\| [f](f.md) |
                """).links())
                .containsExactly("1:7-11 a.md", "3:14-18 c.md", "3:27-32 d.png", "4:10-14 e.md", "4:28-32 f.md");
    }

    @Test
    void areRightBehindTabs() {
        assertThat(TestBody.of("-\t[a](a.md)\n\t- [b](b.md)\ntext\t[c](c.md)\n>\t[d](d.md)\n")
                        .links())
                .containsExactly("1:7-11 a.md", "2:8-12 b.md", "3:10-14 c.md", "4:7-11 d.md");
    }

    @Test
    void areRightWhereALinkHasSeveralLines() {
        assertThat(TestBody.of("""
                > [two
                > lines](a.md) [b](
                >   b.md
                >   "Title") [c
                > d][r]
                >
                > [r]: r.md
                """).links()).containsExactly("2:10-14 a.md", "3:5-9 b.md", "7:8-12 r.md");
    }

    @Test
    void areRightWhateverLinesEndWith() {
        assertThat(TestBody.of("\uFEFFtext\r\n[a](a.md)\r\n> x\r> [b](b.md)\r\n")
                        .links())
                .containsExactly("2:5-9 a.md", "4:7-11 b.md");
    }

    @Test
    void countFromTheBeginningOfTheFile() {
        assertThat(TestBody.behind("---\ntitle: A\n---\n", "[a](a.md)\n\n<a href=\"b.md\">\n")
                        .links())
                .containsExactly("4:5-9 a.md", "6:10-14 b.md");
    }

    @Test
    void areRightInFootnotes() {
        assertThat(TestBody.of("a[^1] [b](b.md)\n\n[^1]: [c](c.md)\n\n    [d](d.md)\n")
                        .links())
                .containsExactly("1:11-15 b.md", "3:11-15 c.md", "5:9-13 d.md");
    }

    @Test
    void countSurrogatesAsEditorsDo() {
        assertThat(TestBody.of("🎉 [a](a.md) 𠮷 [b](b.md)").links()).containsExactly("1:8-12 a.md", "1:21-25 b.md");
    }
}
