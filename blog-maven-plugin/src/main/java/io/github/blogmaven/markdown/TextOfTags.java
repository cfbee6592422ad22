package io.github.blogmaven.markdown;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the tags of raw HTML mean to the text that readers read: which of them part words or lines, and whose content is
 * not shown.
 *
 * <p>Tags are passed in the order they stand.
 */
final class TextOfTags {
    private static final Set<String> INLINE =
            names("a abbr acronym b bdi bdo big cite code data del dfn em font i img input"
                    + " ins kbd label mark meter nobr output progress q ruby s samp small span strike strong sub sup time tt u var"
                    + " wbr");
    private static final Set<String> PARTING =
            names("br button rt math annotation maction menclose merror mfenced mfrac mi"
                    + " mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup"
                    + " mtext munder munderover none semantics");
    /** What browsers do not show, or show in place of what they cannot play or draw. */
    private static final Set<String> HIDDEN = names(
            "annotation annotation-xml audio canvas datalist head iframe meter"
                    + " noembed noframes noscript object progress rp script select style svg template textarea title video xmp");

    private static final Pattern INVISIBLE = Pattern.compile(
            "(?:^|;)\\s*+(?:display\\s*+:\\s*+none|visibility\\s*+:\\s*+hidden)\\b", Pattern.CASE_INSENSITIVE);

    private String hidden = "";
    private int depth;

    /** What a tag does to the text around it. */
    enum Effect {
        NONE,
        SPACE,
        LINE,
        HEADING,
        RAISE
    }

    private static Set<String> names(String all) {
        return Set.of(all.split(" ", -1));
    }

    /** Whether the content of an element is not shown. */
    static boolean hides(String name) {
        return HIDDEN.contains(name);
    }

    /** Whether an element stands within a line. */
    static boolean isInline(String name) {
        return INLINE.contains(name) || name.equals("br") || name.equals("rt") || name.equals("rp");
    }

    static Effect effect(String name, boolean isOpening) {
        if (name.equals("sup") || name.equals("sub")) {
            return isOpening && name.equals("sup") ? Effect.RAISE : Effect.NONE;
        }
        boolean isHeading = name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0;
        if (isHeading) {
            return isOpening ? Effect.HEADING : Effect.LINE;
        }
        return INLINE.contains(name) || !Elements.isKnown(name)
                ? Effect.NONE
                : PARTING.contains(name) || hides(name) ? Effect.SPACE : Effect.LINE;
    }

    /** Takes notice of the tag a scanner is at. */
    void pass(HtmlTokens tag, String html) {
        boolean isOpening = tag.kind() == HtmlTokens.Kind.OPEN;
        if (!hidden.isEmpty()) {
            if (tag.name().equals(hidden)) {
                depth += isOpening ? 1 : -1;
                hidden = depth == 0 ? "" : hidden;
            }
        } else if (isOpening && !Tags.isVoid(tag.name()) && isHidden(tag, html)) {
            hidden = tag.name();
            depth = 1;
        }
    }

    /** Takes notice of an element that is closed without a tag of its author's. */
    void close(String name) {
        if (name.equals(hidden)) {
            depth--;
            hidden = depth == 0 ? "" : hidden;
        }
    }

    private static boolean isHidden(HtmlTokens tag, String html) {
        boolean[] isHidden = {hides(tag.name())};
        tag.attributes((name, from, to) -> {
            if (name.equals("hidden")) {
                isHidden[0] = true;
            } else if (name.equals("style")) {
                isHidden[0] |= INVISIBLE.matcher(html).region(from, to).find();
            }
        });
        return isHidden[0];
    }

    /** Whether text is not shown here. */
    boolean isHiding() {
        return !hidden.isEmpty();
    }
}
