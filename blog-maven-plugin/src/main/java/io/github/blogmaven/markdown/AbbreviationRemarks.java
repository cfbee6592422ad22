package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Compares the abbreviations a body explains with the words of its text. */
final class AbbreviationRemarks {
    private AbbreviationRemarks() {}

    static List<Remark> of(Node root, LinkPlaces places) {
        List<Abbreviation> definitions = Abbreviations.in(root);
        List<Remark> remarks = new ArrayList<>();
        if (definitions.isEmpty()) {
            return remarks;
        }
        Set<String> used = wordsIn(root, Abbreviations.of(root));
        Set<String> explained = new HashSet<>();
        for (Abbreviation one : definitions) {
            if (!explained.add(one.word())) {
                remarks.add(new Remark(Kind.REPEATED_ABBREVIATION, places.spanOf(one), one.word()));
            } else if (!used.contains(one.word())) {
                remarks.add(new Remark(Kind.UNUSED_ABBREVIATION, places.spanOf(one), one.word()));
            }
        }
        return remarks;
    }

    private static Set<String> wordsIn(Node root, Abbreviations abbreviations) {
        Set<String> words = new HashSet<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                abbreviations.find(text.getLiteral()).forEach(found -> words.add(found.word()));
            }
        });
        return words;
    }
}
