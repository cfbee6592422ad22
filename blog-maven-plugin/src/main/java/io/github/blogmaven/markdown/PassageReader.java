package io.github.blogmaven.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads stretches of the text of a document, one after the other. */
final class PassageReader {
    private final Html html;
    private final List<Formula> formulas;
    private final PlainText plain = new PlainText(512);
    private final List<Passage.Title> titles = new ArrayList<>();
    /** Where each piece of the HTML begins. */
    private int[] starts = {};

    PassageReader(Html html, List<Formula> formulas) {
        this.html = html;
        this.formulas = formulas;
    }

    Passage read(TextSteps.Place from, PlainText.Listener listener) {
        plain.clear();
        titles.clear();
        int piece = pieceAt(from.position());
        html.steps().read(html.text(), piece, starts[piece], from, plain.new StepReader(this::fill, listener));
        return new Passage(plain.read(), titles);
    }

    private int pieceAt(int position) {
        if (starts.length == 0) {
            starts = new int[html.text().size()];
            for (int i = 1; i < starts.length; i++) {
                starts[i] = starts[i - 1] + html.text().get(i - 1).length();
            }
        }
        int found = Arrays.binarySearch(starts, position);
        int piece = found < 0 ? -found - 2 : found;
        while (piece > 0 && starts[piece - 1] == position) {
            piece--;
        }
        return piece;
    }

    private void fill(int number) {
        if (html.gaps().get(number) instanceof Gap.Title title) {
            plain.startWord();
            titles.add(new Passage.Title(plain.length(), title.index()));
        } else if (html.gaps().get(number) instanceof Gap.OfFormula formula) {
            plain.add(formulas.get(formula.index()).tex());
        }
    }
}
