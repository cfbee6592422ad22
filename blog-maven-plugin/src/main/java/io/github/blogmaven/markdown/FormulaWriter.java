package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Text;

/** Writes a gap for each formula of a body, and takes the formula down. */
final class FormulaWriter {
    private static final String PUNCTUATION = ".,;:!?)’”»、。，．：；！？）」』";

    private final Body body;
    private final HtmlWriter html;
    private final ReadingMeter meter;
    private final List<Formula> formulas = new ArrayList<>();

    FormulaWriter(Body body, HtmlWriter html, ReadingMeter meter) {
        this.body = body;
        this.html = html;
        this.meter = meter;
    }

    /** Every formula so far, in the order of its gap. */
    List<Formula> all() {
        return formulas;
    }

    /** Writes a formula within text; the punctuation behind it, which browsers would let begin a line, stays with it. */
    void write(DollarMath.TeX formula) {
        String literal = formula.getNext() instanceof Text next ? next.getLiteral() : "";
        int length = punctuation(literal);
        html.raw(length == 0 ? "" : "<span class=\"tex\">");
        write(formula.literal(), false, body.places().linesOf(formula, formula.delimiter()));
        html.text(literal.substring(0, length)).raw(length == 0 ? "" : "</span>");
    }

    /** How much of a text is written already, with the formula before it. */
    static int writtenBefore(Text text) {
        return text.getPrevious() instanceof DollarMath.TeX ? punctuation(text.getLiteral()) : 0;
    }

    private static int punctuation(String literal) {
        int length = 0;
        while (length < literal.length() && PUNCTUATION.indexOf(literal.charAt(length)) >= 0) {
            length++;
        }
        return length;
    }

    /**
     * Writes a formula.
     *
     * @param lines where each of its lines stands
     */
    void write(String tex, boolean isDisplay, List<Span> lines) {
        meter.formula();
        formulas.add(new Formula(tex, isDisplay, lines));
        html.gap(new Gap.OfFormula(formulas.size() - 1));
    }
}
