package io.github.blogmaven.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.commonmark.internal.util.Html5Entities;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The texts of a tree as they were typed: with the backslashes and entities that stand for other characters. */
final class TypedText {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static final int[] SAME = {};

    private final String body;
    /** The text that was asked for last, and its offsets: it is asked for each of its brackets. */
    private @Nullable Text last;

    private String lastLiteral = "";
    private int[] lastDecoded = SAME;

    TypedText(String body) {
        this.body = body;
    }

    static boolean isEscapable(char c) {
        return ESCAPABLE.indexOf(c) >= 0;
    }

    /**
     * A text without backslashes and entities.
     *
     * @param decoded takes, for each offset into what was typed, the offset into the result
     */
    static String decode(String source, int[] decoded) {
        StringBuilder out = new StringBuilder(source.length());
        Matcher entity = RawHtml.ENTITY.matcher(source);
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int end = at + 1;
            int start = out.length();
            if (c == '\\' && end < source.length() && isEscapable(source.charAt(end))) {
                out.append(source.charAt(end++));
            } else if (c == '&' && entity.region(at, source.length()).lookingAt()) {
                out.append(Html5Entities.entityToString(entity.group()));
                end = entity.end();
            } else {
                out.append(c);
            }
            Arrays.fill(decoded, at, end, start);
            at = end;
        }
        decoded[source.length()] = out.length();
        return out.toString();
    }

    /** Whether a character of a text was typed as an entity or behind a backslash. */
    boolean isEscaped(Text text, int offset) {
        int[] decoded = decoded(text);
        return decoded.length > 0 && decoded[typedOffset(decoded, offset) + 1] == offset;
    }

    /** A piece of a text as a text of its own, with its place. */
    Text part(Text text, int from, int to) {
        Text part = new Text(text.getLiteral().substring(from, to));
        List<SourceSpan> spans = text.getSourceSpans();
        boolean isTyped = spans.size() == 1
                && spans.get(0).getLength() == text.getLiteral().length();
        int[] decoded = isTyped ? SAME : decoded(text);
        if (isTyped) {
            part.addSourceSpan(spans.get(0).subSpan(from, to));
        } else if (decoded.length > 0) {
            part.addSourceSpan(spans.get(0).subSpan(typedOffset(decoded, from), typedOffset(decoded, to)));
        } else {
            part.setSourceSpans(spans);
        }
        return part;
    }

    /** Leaves of a text only a piece. */
    void keep(Text text, int from, int to) {
        Text part = part(text, from, to);
        text.setLiteral(part.getLiteral());
        text.setSourceSpans(part.getSourceSpans());
    }

    /** For each offset into what was typed, the offset into the text; empty where both are the same or not known. */
    private int[] decoded(Text text) {
        if (text != last || !text.getLiteral().equals(lastLiteral)) {
            last = text;
            lastLiteral = text.getLiteral();
            lastDecoded = decode(text);
        }
        return lastDecoded;
    }

    private int[] decode(Text text) {
        List<SourceSpan> spans = text.getSourceSpans();
        if (spans.size() != 1 || spans.get(0).getLength() <= text.getLiteral().length()) {
            return SAME;
        }
        int start = spans.get(0).getInputIndex();
        int end = start + spans.get(0).getLength();
        String typed = end <= body.length() ? body.substring(start, end) : "";
        int[] decoded = new int[typed.length() + 1];
        return decode(typed, decoded).equals(text.getLiteral()) ? decoded : SAME;
    }

    private static int typedOffset(int[] decoded, int offset) {
        int at = Arrays.binarySearch(decoded, offset);
        while (at > 0 && decoded[at - 1] == offset) {
            at--;
        }
        return Math.max(at, 0);
    }
}
