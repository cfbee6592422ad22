package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {
    private static List<String> ids(String markdown) {
        return TestBody.of(markdown).document().headings().stream()
                .map(Heading::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "Hello, World! → hello-world",
                "C++ & `code` → c--code",
                "a_b-c  d → a_b-c--d",
                "*Why* [pipes](x.md) block → why-pipes-block",
                "Fish & <b>chips</b> → fish--chips",
                "List<String> of <T> → liststring-of-t",
                "Ünïcode ÉCOLE → ünïcode-école",
                "파이프와 신호 → 파이프와-신호",
                "日本語（テスト）の見出し → 日本語テストの見出し",
                "管道：第一部分 → 管道第一部分",
                "हिन्दी → हिन्दी",
                "emoji 🎉 party → emoji--party",
                "1. First → 1-first",
                "... → section",
            })
    void hasTheIdThatGitHubMakes(String heading, String id) {
        assertThat(ids("## " + heading)).containsExactly(id);
    }

    @Test
    void hasAnIdOfItsOwn() {
        assertThat(ids("""
                ## Ends
                ## Ends
                ## Ends 1
                ## Ends-1
                ## Ends
                """)).containsExactly("ends", "ends-1", "ends-1-1", "ends-1-2", "ends-2");
    }

    @Test
    void hasTheIdItsAuthorGaveEvenWhenAnotherWouldHaveItFirst() {
        assertThat(ids("""
                ## Ends
                ## Other {#ends}
                ## Ends
                """)).containsExactly("ends-1", "ends", "ends-2");
    }

    @Test
    void sharesNoIdWithAnythingElse() {
        TestBody body = TestBody.of("""
                <a id="raw"></a>

                ## Raw
                ## Image
                ## fn 1
                ## fnref 1
                ## Given {#twice}
                ## Given {#twice}

                Text[^1] ![a](x.png){#image}

                [^1]: Note
                """);

        assertThat(body.document().headings().stream().map(Heading::id))
                .containsExactly("raw-1", "image-1", "fn-1-1", "fnref-1-1", "twice", "twice-1");
    }

    @Test
    void isToldWithItsTextAndMarkup() {
        Heading heading = TestBody.of("Text\n\n### *Why* `a < b` & [so](x.md) ###\n")
                .document()
                .headings()
                .get(0);

        assertThat(heading.level()).isEqualTo(3);
        assertThat(heading.text()).isEqualTo("Why a < b & so");
        assertThat(heading.html()).isEqualTo("<em>Why</em> <code>a &lt; b</code> &amp; so");
        assertThat(heading.span().place()).isEqualTo("post.md:3:1");
    }

    @Test
    void isLoweredWhereItWouldCompeteWithTheTitle() {
        assertThat(TestBody.of("# One\n## Two\n###### Six\n").html()).isEqualTo("""
                <h2 id="one">One</h2>
                <h3 id="two">Two</h3>
                <h6 id="six">Six</h6>
                """);
        assertThat(TestBody.of("## Two\n### Three\n").html()).isEqualTo("""
                <h2 id="two">Two</h2>
                <h3 id="three">Three</h3>
                """);
    }

    @Test
    void isTheTitleWhereTheHeaderHasNone() {
        Document document = TestBody.titled(Optional.empty(), """
                # Why *pipes* block {#why}

                Text

                ## Ends
                """).document();

        assertThat(document.title()).map(Heading::text).hasValue("Why pipes block");
        assertThat(document.title()).map(Heading::html).hasValue("Why <em>pipes</em> block");
        assertThat(document.ids()).containsExactlyInAnyOrder("why", "ends");
        assertThat(document.headings()).map(Heading::text).containsExactly("Ends");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "## First\\n\\nText → First",
                "Text\\n\\n# Later → Later",
                "Setext\\n===\\n\\nText → Setext",
            })
    void isTheTitleWhenItIsFirstOrOfLevelOne(String markdown, String title) {
        assertThat(TestBody.titled(Optional.empty(), markdown.replace("\\n", "\n"))
                        .document()
                        .title())
                .map(Heading::text)
                .hasValue(title);
    }

    @Test
    void isNotTheTitleWhenTextIsBeforeItAndItIsLow() {
        assertThat(TestBody.titled(Optional.empty(), "Text\n\n## Ends\n")
                        .document()
                        .title())
                .isEmpty();
    }

    @Test
    void isLeftOutWhenItRepeatsTheTitleOfTheHeader() {
        TestBody body = TestBody.titled(Optional.of("Why `pipes` block"), "# why pipes block!\n\nText\n");

        assertThat(body.html()).isEqualTo("<p>Text</p>\n");
        assertThat(body.document().title()).isPresent();
    }

    @Test
    void staysWhenItSaysSomethingElseThanTheTitleOfTheHeader() {
        TestBody body = TestBody.titled(Optional.of("Why pipes block"), "# Introduction\n\nText\n");

        assertThat(body.html()).startsWith("<h2 id=\"introduction\">");
        assertThat(body.document().title()).isEmpty();
    }
}
