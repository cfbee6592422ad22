package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes a gap for each formula of a body, and takes the formula down. */
final class FormulaWriter {
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

    void write(DollarMath.TeX formula) {
        write(formula.literal(), false, body.places().linesOf(formula, formula.delimiter()));
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
