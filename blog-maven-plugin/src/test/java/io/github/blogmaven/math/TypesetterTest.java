package io.github.blogmaven.math;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.math.Typeset.MathMl;
import io.github.blogmaven.math.Typeset.Wrong;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {
    private static final Typesetter SETTER =
            new Typesetter(Map.of("\\R", "\\mathbb{R}", "\\norm", "\\lVert #1 \\rVert"));

    private static String html(String tex) {
        SETTER.forget();
        return SETTER.typeset(tex, false) instanceof MathMl set ? set.html() : "";
    }

    /** What stands in {@code <semantics>} before the annotation. */
    private static String set(String tex) {
        String html = html(tex);
        return html.isEmpty()
                ? "" + SETTER.typeset(tex, false)
                : html.substring("<math><semantics>".length(), html.indexOf("<annotation"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "x → <mrow><mi>x</mi></mrow>",
                "3.14 → <mrow><mn>3.14</mn></mrow>",
                "\\frac{a}{b} → <mrow><mfrac><mi>a</mi><mi>b</mi></mfrac></mrow>",
                "x_i^2 → <mrow><msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup></mrow>",
                "\\sqrt[3]{x} → <mrow><mroot><mi>x</mi><mn>3</mn></mroot></mrow>",
                "\\mathbb{R} → <mrow><mi>ℝ</mi></mrow>",
                "\\mathcal{L} → <mrow><mi>ℒ</mi></mrow>",
                "\\mathbf{A1} → <mrow><mi>𝐀</mi><mn>𝟏</mn></mrow>",
                "\\boldsymbol{\\theta} → <mrow><mi>𝜽</mi></mrow>",
                "\\mathrm{d} → <mrow><mi mathvariant=\"normal\">d</mi></mrow>",
                "\\operatorname{rank} A → <mrow><mi>rank</mi><mo>\u2061</mo><mspace width=\"0.1667em\"></mspace><mi>A</mi></mrow>",
                "2\\ln x → <mrow><mn>2</mn><mspace width=\"0.1667em\"></mspace><mi>ln</mi><mo>\u2061</mo>"
                        + "<mspace width=\"0.1667em\"></mspace><mi>x</mi></mrow>",
                "\\log_2(x) → <mrow><msub><mrow><mi>log</mi><mo>\u2061</mo></mrow><mn>2</mn></msub><mo stretchy=\"false\">(</mo><mi>x</mi>"
                        + "<mo stretchy=\"false\">)</mo></mrow>",
                "\\log_2 x → <mrow><msub><mrow><mi>log</mi><mo>\u2061</mo></mrow><mn>2</mn></msub>"
                        + "<mspace width=\"0.1667em\"></mspace><mi>x</mi></mrow>",
                "\\text{값 \\textbf{a}} → <mrow><mtext>값\u00a0</mtext><mtext class=\"bold\">a</mtext></mrow>",
                "\\pmb{D} → <mrow><mstyle><mi>𝑫</mi></mstyle></mrow>",
                "\\cancel{x} → <mrow><mrow class=\"cancel\"><mi>x</mi></mrow></mrow>",
                "\\color{red}x → <mrow><mstyle mathcolor=\"red\"><mi>x</mi></mstyle></mrow>",
                "\\overset{a}{b} → <mrow><mrow><mover><mrow><mi>b</mi></mrow><mi>a</mi></mover></mrow></mrow>",
                "\\overset{a}{=} → <mrow><mrow><mover><mrow><mo>=</mo></mrow><mi>a</mi></mover></mrow></mrow>",
                "\\mathbin{ab} → <mrow><mrow><mspace width=\"0.22em\"></mspace><mi>a</mi><mi>b</mi>"
                        + "<mspace width=\"0.22em\"></mspace></mrow></mrow>",
                "\\R → <mrow><mi>ℝ</mi></mrow>",
                "\\norm{x} → <mrow><mo stretchy=\"false\">∥</mo><mi>x</mi><mo stretchy=\"false\">∥</mo></mrow>",
            })
    void setsFormulas(String tex, String mathml) {
        assertThat(set(tex)).isEqualTo(mathml);
    }

    @Test
    void alignsTheColumnsOfATableByClasses() {
        assertThat(set("\\begin{array}{l|r}a&b\\\\\\hline c&d\\end{array}"))
                .isEqualTo("<mtable><mtr><mtd class=\"l\"><mi>a</mi></mtd><mtd class=\"r left\"><mi>b</mi></mtd></mtr>"
                        + "<mtr><mtd class=\"l top\"><mi>c</mi></mtd><mtd class=\"r left top\"><mi>d</mi></mtd></mtr>"
                        + "</mtable>");
        assertThat(set("a \\\\ b"))
                .isEqualTo("<mtable><mtr><mtd class=\"l\"><mi>a</mi></mtd></mtr>"
                        + "<mtr><mtd class=\"l\"><mi>b</mi></mtd></mtr></mtable>");
    }

    @Test
    void keepsTheTex() {
        assertThat(html(" a<b ")).contains("<annotation encoding=\"application/x-tex\">a&lt;b</annotation>");
        assertThat(SETTER.typeset("x", true))
                .isInstanceOfSatisfying(
                        MathMl.class, set -> assertThat(set.html()).startsWith("<math display=\"block\">"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\pmb{x}",
                "\\fcolorbox{red}{blue}{x}",
                "\\rule{1em}{2em}",
                "\\Huge x",
                "\\hspace{1em}",
                "\\begin{align}a&=b\\tag{1}\\end{align}",
                "\\cancel{x}\\boxed{y}\\sout{z}",
                "\\colorbox{aqua}{x}",
                "\\begin{matrix}a\\\\[1em]b\\end{matrix}",
                "\\underbrace{a}_b\\overset{c}{d}",
            })
    void writesNoStyle(String tex) {
        assertThat(SETTER.typeset(tex, true))
                .isInstanceOfSatisfying(
                        MathMl.class,
                        set -> assertThat(set.html())
                                .doesNotContain(" style=")
                                .doesNotContain("columnalign")
                                .doesNotContain("menclose"));
    }

    static Stream<Arguments> wrongFormulas() {
        return Stream.of(
                Arguments.of(
                        "x + \\aplha y",
                        4,
                        6,
                        "'\\aplha' is not a command that is known here",
                        "did you mean '\\alpha'?"),
                Arguments.of("{a", 2, 1, "a '{' is not closed", ""),
                Arguments.of("a_b_c", 3, 1, "two subscripts in one place", ""),
                Arguments.of("x^", 1, 1, "nothing follows '^'", ""),
                Arguments.of("\\left( a", 8, 1, "the formula ends where '\\right' belongs", ""),
                Arguments.of(
                        "\\begin{matrx}a\\end{matrx}",
                        6,
                        7,
                        "there is no environment 'matrx'",
                        "did you mean 'matrix'?"),
                Arguments.of("x \\href{https://e.org}{y}", 2, 5, "'\\href' is not allowed in a formula", ""),
                Arguments.of("\\url{https://e.org}", 0, 4, "'\\url' is not allowed in a formula", ""),
                Arguments.of("\\includegraphics{a.png}", 0, 16, "'\\includegraphics' is not allowed in a formula", ""),
                Arguments.of("\\tag{1} x", 0, 4, "'\\tag' needs a line of its own, between '$$'", ""));
    }

    @ParameterizedTest
    @MethodSource("wrongFormulas")
    void saysWhatIsWrongAndWhere(String tex, int offset, int length, String message, String hint) {
        assertThat(SETTER.typeset(tex, false))
                .isEqualTo(new Wrong(offset, length, message, hint.isEmpty() ? Optional.empty() : Optional.of(hint)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\def\\a{\\a}\\a", "\\def\\a{\\a\\a}\\a", "\\def\\a{x\\a}\\a"})
    void endsWhatNeverEnds(String tex) {
        SETTER.forget();
        assertThat(SETTER.typeset(tex, false)).isInstanceOf(Wrong.class);
        SETTER.forget();
        assertThat(set("x")).isEqualTo("<mrow><mi>x</mi></mrow>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "x^{", "\\frac{", "\\sqrt{", "\\left(", "\\begin{matrix}"})
    void survivesWhatNobodyWrites(String piece) {
        assertThat(SETTER.typeset(piece.repeat(5_000), false)).isInstanceOf(Wrong.class);
    }

    @Test
    void keepsACommandUntilAnotherTextBegins() {
        SETTER.forget();
        assertThat(SETTER.typeset("\\newcommand{\\half}{\\frac12}", false)).isInstanceOf(MathMl.class);
        assertThat(SETTER.typeset("\\half", false)).isInstanceOf(MathMl.class);
        SETTER.forget();
        assertThat(SETTER.typeset("\\half", false)).isInstanceOf(Wrong.class);
    }
}
