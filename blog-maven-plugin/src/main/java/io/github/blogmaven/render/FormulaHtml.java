package io.github.blogmaven.render;

import io.github.blogmaven.markdown.Formula;
import java.util.Optional;

/** Writes a formula. */
final class FormulaHtml {
    private FormulaHtml() {}

    /** A formula in a line of its own scrolls by itself, also with the keyboard; one that is wrong is shown as typed. */
    static void write(Formula formula, Optional<String> mathml, Viewpoint view, StringBuilder out) {
        boolean scrolls = formula.isDisplay() && !view.isInFeed();
        if (scrolls) {
            out.append("<span class=\"formula\" role=\"group\" tabindex=\"0\" aria-label=\"")
                    .append(Viewpoint.escaped(view.words().get("formula")))
                    .append("\">");
        }
        out.append(mathml.orElseGet(
                () -> "<code>" + Viewpoint.escaped(formula.tex().strip()) + "</code>"));
        out.append(scrolls ? "</span>" : "");
    }
}
