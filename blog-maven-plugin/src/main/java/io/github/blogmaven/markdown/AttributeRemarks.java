package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.RawHtml.Stretch;
import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Finds the attribute lists that are left in the text of a tree after those that belong to something were taken out. */
final class AttributeRemarks extends AbstractVisitor {
    private static final Pattern BRACES = Pattern.compile("(?<![{$#%])\\{([^{}\\n]{1,500})}(?!})");
    /** What begins an attribute list and hardly anything else; Svelte's blocks begin with a number sign, too. */
    private static final Pattern BEGINNING =
            Pattern.compile("[ \\t]*(?!#(?:if|else|each|await|key|snippet|with|unless)\\b)"
                    + "(?:(?::[ \\t]*)?[.#]\\p{L}[\\p{L}\\p{N}_-]*(?=[\\s,;.#]|$)"
                    + "|:[ \\t]*[\\p{L}_][\\w-]*=(?!>)"
                    + "|(?:class|id|style|width|height|target|rel|title|lang|dir|alt|loading|align|role|fig-[a-z]+|data-[\\w-]+"
                    + "|aria-[\\w-]+)=)");

    private static final Pattern ITEM =
            Pattern.compile("[^\\s\"'=“”]+=(?:\"[^\"]*\"|'[^']*'|“[^”]*”|[^\\s\"'“”]+)|\\S+");
    /** Signs before a brace that make it no attribute list: of file names, formulas and patterns. */
    private static final String COMPANY = "_^*/.\\~&=";

    /** How many characters before a list are looked at. */
    private static final int FAR = 100;

    private final LinkPlaces places;
    private final TypedText typed;
    private final RawCode code = new RawCode();
    private final List<Remark> remarks = new ArrayList<>();

    private AttributeRemarks(LinkPlaces places, TypedText typed) {
        this.places = places;
        this.typed = typed;
    }

    /** What is left in the tree of a body. */
    static List<Remark> of(Node root, LinkPlaces places, String body) {
        AttributeRemarks visitor = new AttributeRemarks(places, new TypedText(body));
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
        if (literal.indexOf('{') < 0 || code.isOpen()) {
            return;
        }
        TextPlaces stretches = places.within(text, literal);
        Matcher braces = BRACES.matcher(literal);
        Matcher beginning = BEGINNING.matcher(literal);
        while (braces.find()) {
            boolean isList = beginning.region(braces.start(1), braces.end(1)).lookingAt();
            if (isList && !typed.isEscaped(text, braces.start())) {
                add(text, new Stretch(braces.start(), braces.end()), stretches);
            }
        }
    }

    private void add(Text text, Stretch list, TextPlaces stretches) {
        String literal = text.getLiteral();
        char before = list.start() == 0 ? ' ' : literal.charAt(list.start() - 1);
        boolean isBehindWord = Character.isLetterOrDigit(before);
        if (COMPANY.indexOf(before) >= 0) {
            return;
        }
        if (Attributes.at(0, literal.substring(list.start(), list.end())).isEmpty()) {
            if (!isBehindWord) {
                add(Kind.MALFORMED_ATTRIBUTES, malformed(literal, list), literal, stretches);
            }
            return;
        }
        Kind kind = kind(text, list.start());
        boolean isClear = ":.#".indexOf(literal.charAt(list.start() + 1)) >= 0
                || (!isBehindWord && (kind != Kind.STRAY_ATTRIBUTES || literal.charAt(list.end() - 2) == '"'));
        if (isClear) {
            add(kind, list, literal, stretches);
        }
    }

    private void add(Kind kind, Stretch place, String literal, TextPlaces stretches) {
        String words = literal.substring(place.start(), place.end());
        remarks.add(new Remark(kind, stretches.of(place.start(), place.end()), words));
    }

    /** The first item that is no attribute; the whole list where there is none. */
    private static Stretch malformed(String literal, Stretch list) {
        Matcher item = ITEM.matcher(literal).region(list.start() + 1, list.end() - 1);
        while (item.find()) {
            int start = item.start() + (literal.charAt(item.start()) == ':' ? 1 : 0);
            if (start < item.end() && !Attributes.isItem(literal.substring(start, item.end()))) {
                return new Stretch(start, item.end());
            }
        }
        return list;
    }

    /** What a list stands behind: a space after what it may belong to, a tag, or neither. */
    private static Kind kind(Text text, int start) {
        String before = text.getLiteral().substring(Math.max(0, start - FAR), start);
        Node previous = before.isBlank() ? text.getPrevious() : null;
        boolean isSpaced = previous == null
                ? before.endsWith(" ") && before.stripTrailing().endsWith("]")
                : AttributeLists.takesAttributes(previous);
        if (isSpaced) {
            return Kind.SPACED_ATTRIBUTES;
        }
        boolean isFirst = previous == null && before.isBlank() && text.getParent() instanceof Paragraph;
        boolean isBehindTag =
                previous instanceof HtmlInline || (isFirst && text.getParent().getPrevious() instanceof HtmlBlock);
        return isBehindTag ? Kind.ATTRIBUTES_BEHIND_TAG : Kind.STRAY_ATTRIBUTES;
    }
}
