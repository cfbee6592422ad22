package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Finds words between colons that look like the name of an emoji and are none. */
final class EmojiRemarks extends AbstractVisitor {
    /** With a blank or a mark around it: a path, a time or a word of a program has other company. */
    private static final Pattern NAME =
            Pattern.compile("(?<![^\\s(\\[{\"'“‘>])(:[a-z][a-z0-9_+-]*+:)(?![^\\s)\\]}\"'”’<.,;!?])");

    private final LinkPlaces places;
    private final List<Remark> remarks = new ArrayList<>();
    private final RawCode code = new RawCode();

    private EmojiRemarks(LinkPlaces places) {
        this.places = places;
    }

    static List<Remark> of(Node root, LinkPlaces places) {
        EmojiRemarks visitor = new EmojiRemarks(places);
        root.accept(visitor);
        return visitor.remarks;
    }

    @Override
    public void visit(HtmlInline tag) {
        code.pass(tag.getLiteral());
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        if (code.isOpen() || literal.indexOf(':') < 0) {
            return;
        }
        Matcher name = NAME.matcher(literal);
        TextPlaces stretches = places.within(text, literal);
        while (name.find()) {
            boolean isRole = name.end() == literal.length() && text.getNext() instanceof Code;
            if (!isRole && !places.written(text).contains("\\" + name.group(1))) {
                remarks.add(new Remark(Kind.UNKNOWN_EMOJI, stretches.of(name.start(1), name.end(1)), name.group(1)));
            }
        }
    }
}
