package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/**
 * Finds in a text what looks like Markdown or like a mark to its author, and is neither.
 *
 * <p>What the parser understood is blanked first, so that only what readers see as plain text is left; offsets stay.
 */
final class ProseRemarks {
    private static final Map<Kind, Pattern> PATTERNS = new EnumMap<>(Map.of(
            Kind.LITERAL_EMPHASIS,
            Pattern.compile("(?<![\\\\*\\w/])\\*\\*(?=[^*]*\\p{L})[^*\\n]{1,120}\\*\\*(?!\\*)"),
            Kind.FOREIGN_SYNTAX,
            Pattern.compile("(?<![\\\\{])\\{(?:%-?\\s*[a-zA-Z]\\w*[^%}]*%|\\{[<%]\\s*/?\\s*[a-zA-Z][^{}]*[>%]}"
                    + "|\\{-?\\s*(?:site|page|post|include|content)\\.[^{}]*})}?"),
            Kind.REVERSED_LINK,
            Pattern.compile("(?<![\\w\\]\\\\])\\([^()\\[\\]\\n]+\\)\\[(?:https?://|\\.{0,2}/|#)[^\\]\\s]+]|"
                    + "(?<![\\w\\]\\\\])\\([^()\\[\\]\\n]+\\)\\[[^\\]\\s]+\\.(?:md|html)(?:#[^\\]\\s]*)?]"),
            Kind.UNDEFINED_REFERENCE,
            Pattern.compile(
                    "(?<![\\w\\]\\\\!\\[)])\\[(?=[^\\]]*\\p{L})[^\\[\\]\\n]{2,}]\\[[\\p{L}\\p{N}][^\\[\\]\\n]*]"),
            Kind.MERGE_MARKER,
            Pattern.compile("(?m)^(?:<{7}|>{7}|\\|{7})(?: .*)?$"),
            Kind.PLACEHOLDER,
            Pattern.compile("\\b(?:TODO|FIXME|TBD|XXX)(?:\\([^)\\n]*\\))?:|(?i:\\blorem ipsum\\b)")));
    private static final Pattern JSX = Pattern.compile("^\\s*(</?[A-Z]\\w*(?:\\.\\w+)*(?:\\s[^>]*)?/?>|\\{/\\*)");

    private ProseRemarks() {}

    /** What is remarkable in the text of a paragraph, a heading or a cell. */
    static List<Remark> of(Node block, LinkPlaces places) {
        List<Remark> remarks = new ArrayList<>();
        int start = places.start(block);
        if (start < 0) {
            return remarks;
        }
        StringBuilder plain = new StringBuilder(places.written(block));
        blank(block, start, plain, places);
        PATTERNS.forEach((kind, pattern) -> {
            Matcher matcher = pattern.matcher(plain);
            while (matcher.find()) {
                remarks.add(
                        new Remark(kind, places.span(start + matcher.start(), start + matcher.end()), matcher.group()));
            }
        });
        return remarks;
    }

    /** A block of HTML that is a component of JSX, or holds a tag of a template language. */
    static List<Remark> inHtml(HtmlBlock block, LinkPlaces places) {
        List<Remark> remarks = new ArrayList<>();
        int start = places.start(block);
        String written = places.written(block);
        for (Pattern pattern : List.of(JSX, PATTERNS.get(Kind.FOREIGN_SYNTAX))) {
            Matcher matcher = pattern.matcher(written);
            if (start >= 0 && matcher.find()) {
                remarks.add(new Remark(
                        Kind.FOREIGN_SYNTAX,
                        places.span(start + matcher.start(), start + matcher.end()),
                        matcher.group().strip()));
            }
        }
        return remarks;
    }

    /** Blanks what is understood: code, HTML, addresses, and the marks around links and emphasis. */
    private static void blank(Node parent, int start, StringBuilder plain, LinkPlaces places) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (places.start(node) < 0) {
                continue;
            }
            int from = places.start(node) - start;
            int to = places.end(node) - start;
            if (from < 0 || from >= plain.length()) {
                continue;
            }
            if (isUnderstood(node, plain.charAt(from))) {
                blank(plain, from, to);
            } else if (node instanceof StrongEmphasis || node instanceof Emphasis) {
                int width = node instanceof StrongEmphasis ? 2 : 1;
                blank(plain, from, from + width);
                blank(plain, to - width, to);
                blank(node, start, plain, places);
            } else {
                blank(node, start, plain, places);
            }
        }
    }

    /** An address that is a link by itself stays: in a reversed link it is one. */
    private static boolean isUnderstood(Node node, char first) {
        return node instanceof Code
                || node instanceof HtmlInline
                || node instanceof Image
                || node instanceof DollarMath.TeX
                || (node instanceof Link && (first == '[' || first == '<'));
    }

    private static void blank(StringBuilder plain, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, plain.length()); i++) {
            if (plain.charAt(i) != '\n') {
                plain.setCharAt(i, ' ');
            }
        }
    }
}
