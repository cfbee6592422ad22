package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathTest {
    private static List<String> formulas(String markdown) {
        return TestBody.of(markdown).document().formulas().stream()
                .map(formula -> (formula.isDisplay() ? "display " : "") + formula.tex())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "$x$ → x",
                "The sum $a+b$, twice → a+b",
                "변수 $x$는 값이다 → x",
                "변수$x$를 쓴다 → x",
                "値$x$は → x",
                "**$x$**는 → x",
                "**제어($x_1$)**는 → x_1",
                "the $n$th and last → n",
                "two $x$s → x",
                "($x$), → x",
                "$a_1*b*c_2$ → a_1*b*c_2",
                "$[a](b)$ → [a](b)",
                "$<b>$ → <b>",
                "$\\$5$ → \\$5",
                "$`a $ b`$ → a $ b",
                "in a sentence $$ x^2 $$ too → x^2",
                "$$\\text{if $x$}$$ and more → \\text{if $x$}",
                "# A heading $x$ → x",
                "- an item $x$ → x",
                "> a quote $x$ → x",
                "[a link $x$](https://e.org) → x",
                "| $x$ | b |\\n|---|---| → x",
                "a[^1]\\n\\n[^1]: a note $x$ → x",
            })
    void findsFormulas(String markdown, String tex) {
        assertThat(formulas(markdown.replace("\\n", "\n")))
                .extracting(String::strip)
                .containsExactly(tex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs $5 and $10.",
                "from $5 to $6",
                "US$5 and A$6",
                "5$ and 6$",
                "$HOME and $PATH",
                "$HOME/bin:$PATH",
                "${a}/${b}${c}",
                "${{ secrets.A }} and ${{ secrets.B }}",
                "run $(date) or $(pwd)",
                "$1,$2",
                "the shell knows $? and $!",
                "`$x$`",
                "a \\$x$ b",
                "$x\\$ b",
                "$PATH and `$HOME`",
                "$ x $",
                "$$",
                "$$ $$",
                "$$$x$$$",
                "a$x$",
                "    $x$",
                "<i title=\"$x$\">a</i>",
                "[a](b$c$d)",
                "$x\n\ny$",
                "---\n$x\n- y$",
            })
    void leavesOtherDollars(String markdown) {
        assertThat(formulas(markdown)).isEmpty();
    }

    @Test
    void takesNothingOutOfCode() {
        assertThat(formulas("```sh\necho $a $b$\n$$\nx\n$$\n```")).isEmpty();
    }

    @Test
    void readsAFormulaInLinesOfItsOwn() {
        TestBody body = TestBody.of("""
                Text before
                $$
                a
                = b
                =
                - c
                $$
                text behind.
                """);

        assertThat(body.html()).isEqualTo("<p>Text before</p>\n<p>{{a\n= b\n=\n- c}}</p>\n<p>text behind.</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "$$x$$ → display x",
                "$$ x $$ → display x",
                "$$x$$. → display x.",
                "$$x\\n=y$$ → display x\\n=y",
                "- $$\\n  x\\n  $$ → display x",
                "> $$\\n> x\\n> y\\n> $$ → display x\\ny",
                "```math\\nx\\n``` → display x",
                "```Math\\nx\\n``` → display x",
                "> [!NOTE]\\n> $$\\n> x\\n> $$ → display x",
            })
    void setsAFormulaApart(String markdown, String formula) {
        assertThat(formulas(markdown.replace("\\n", "\n"))
                        .get(0)
                        .replaceAll(" +", " ")
                        .strip())
                .isEqualTo(formula.replace("\\n", "\n"));
    }

    @Test
    void takesUnclosedDollarsForAParagraph() {
        assertThat(TestBody.of("$$ is the *pid*\nof $x$ a shell\n\nMore *text*.")
                        .html())
                .isEqualTo("<p>$$ is the <em>pid</em>\nof {x} a shell</p>\n<p>More <em>text</em>.</p>\n");
    }

    @Test
    void takesASentenceThatBeginsWithAFormulaForAParagraph() {
        assertThat(TestBody.of("$$x$$ is *small*").html()).isEqualTo("<p>{x} is <em>small</em></p>\n");
        assertThat(TestBody.of("$$x\n+ y$$ is *small*").html()).isEqualTo("<p>{x\n+ y} is <em>small</em></p>\n");
    }

    @Test
    void showsTheNotationWhereAFormulaCannotBe() {
        Document document = TestBody.of("The bound $O(n)$ holds.\n\n## At $n$ & *more*\n\n![an $x$](a.png)")
                .document();

        assertThat(document.excerpt().text()).isEqualTo("The bound O(n) holds.");
        assertThat(document.headings().get(0).text()).isEqualTo("At n & more");
        assertThat(document.headings().get(0).html()).isEqualTo("At n &amp; <em>more</em>");
        assertThat(document.headings().get(0).id()).isEqualTo("at-n--more");
        assertThat(document.links().get(0).text()).isEqualTo("an x");
    }

    @Test
    void keepsThePlacesOfWhatStandsInAFormula() {
        TestBody body = TestBody.behind("---\ntitle: A\n---\n", """
                **파이프(pipe)**는 $a+b$ 이고
                > - $$
                >   c
                >     d
                >   $$

                ```math
                e
                f
                ```
                """);
        List<Formula> formulas = body.document().formulas();

        assertThat(formulas.get(0).at(2, 1)).isEqualTo(new Span("post.md", 4, 19, 4, 20));
        assertThat(formulas.get(1).at(formulas.get(1).tex().indexOf('c'), 1))
                .isEqualTo(new Span("post.md", 6, 5, 6, 6));
        assertThat(formulas.get(1).at(formulas.get(1).tex().indexOf('d'), 9))
                .isEqualTo(new Span("post.md", 7, 7, 7, 8));
        assertThat(formulas.get(2).at(0, 1)).isEqualTo(new Span("post.md", 11, 1, 11, 2));
        assertThat(formulas.get(2).at(2, 1)).isEqualTo(new Span("post.md", 12, 1, 12, 2));
    }

    @Test
    void canBeSwitchedOff() {
        Document document = new MarkdownParser(new Dialect(false, false, false), Scrutiny.NONE)
                .parse(new Source("post.md", "$x$\n\n```math\nx\n```"), 0, Optional.of("A"), new ArrayList<>());

        assertThat(document.formulas()).isEmpty();
        assertThat(document.codeBlocks()).hasSize(1);
    }

    @Test
    void reportsAFormulaThatABlankLineSplits() {
        assertThat(TestBody.of("> $$\n> a\n>\n> b\n> $$\n\n$$ c\n\n- d $$\n").report())
                .containsExactly(
                        "1:3: a blank line ends this formula; readers see its TeX [bad-formula]",
                        "7:1: a blank line ends this formula; readers see its TeX [bad-formula]");
        assertThat(TestBody.of("$$ a\n\n# b\n\n$$\n").report()).isEmpty();
        assertThat(TestBody.of("$$ a\n\nIt costs $$1 or $$2.\n").report()).isEmpty();
    }
}
