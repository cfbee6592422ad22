package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
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
    // Nothing is as long as a line may be: what is tried at each letter of it would take minutes.
    /** The mark of a footnote; not what may be a class of a regular expression, such as {@code [^a-z]+}. */
    private static final String FOOTNOTE = "(?<!\\\\)\\[\\^(?!\\w-\\w])(?:\\d+|\\p{L}[\\p{L}\\p{N}_-]+|"
            + "(?<=[\\p{L}\\p{N}.,;:!?)]\\[\\^)\\p{L})](?![:(+*?{\\[])";

    private static final String STARS =
            "(?<![\\\\*\\w/])\\*\\*(?=[^*\\n]{0,120}\\p{L})[^*\\n]{1,120}\\*\\*(?!\\*)" + "(?!(?<=\\d\\*\\*)\\d)";
    private static final String UNDERSCORES =
            "(?<![\\\\_\\w/])__(?=[^_\\n]{0,120}\\p{L})(?:\\s[^_\\n]{1,120}|[^_\\n]{1,120}\\s)__(?!_)";
    private static final String LIQUID = "(?<![\\\\{])\\{(?:%-?\\s*[a-zA-Z][^%}]{0,999}+%"
            + "|\\{[<%]\\s*/?\\s*[a-zA-Z][^{}]{0,999}[>%]}|\\{-?\\s*(?:site|page|post|include|content)\\.[^{}]{0,999}})}?";
    private static final String EMBEDDING = "(?<!\\\\)!\\[\\[[^\\[\\]\\n]{1,999}]]";
    private static final String MODULE = "(?m)^(?:import\\s[^'\"\\n]{0,999}+['\"][^'\"\\n]{1,999}['\"];?$"
            + "|export\\s+(?:const|default|function)\\s[^\\n]*)";

    private static final String REVERSED = "(?<![\\w\\]\\\\])\\([^()\\[\\]\\n]{1,999}\\)\\["
            + "(?:(?:https?://|\\.{0,2}/|#)[^\\]\\s]{1,999}|[^\\]\\s]{1,999}\\.(?:md|html)(?:#[^\\]\\s]{0,999})?)]";
    private static final String REFERENCE = "(?<![\\w\\]\\\\!\\[)])\\[(?=[^\\[\\]\\n]{0,999}\\p{L})[^\\[\\]\\n]{2,999}]"
            + "\\[[\\p{L}\\p{N}][^\\[\\]\\n]{0,999}]";

    /**
     * What is looked for.
     *
     * @param signs of which a text has one at least where the pattern matches: to look for them is cheap
     */
    private record Sought(Kind kind, Pattern pattern, List<String> signs) {
        static Sought of(Kind kind, String pattern, String... signs) {
            return new Sought(kind, Pattern.compile(pattern), List.of(signs));
        }

        boolean maybeIn(String text) {
            for (String sign : signs) {
                if (text.contains(sign)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Sought TEMPLATE = Sought.of(Kind.FOREIGN_SYNTAX, LIQUID + "|" + EMBEDDING, "{", "![[");
    private static final List<Sought> EVERYWHERE = List.of(
            Sought.of(Kind.LITERAL_EMPHASIS, STARS + "|" + UNDERSCORES, "**", "__"),
            TEMPLATE,
            Sought.of(Kind.FOREIGN_SYNTAX, MODULE, "import", "export"),
            Sought.of(Kind.WIKI_LINK, "(?<![\\\\\\w!])\\[\\[[^\\[\\]\\n]{1,999}]]", "[["),
            Sought.of(Kind.REVERSED_LINK, REVERSED, ")["),
            Sought.of(Kind.UNDEFINED_REFERENCE, REFERENCE + "|" + FOOTNOTE, "][", "[^"),
            Sought.of(
                    Kind.PLACEHOLDER,
                    "\\b(?:TODO|FIXME|TBD|XXX)(?:\\([^)\\n]{0,99}\\))?:|(?i:\\blorem ipsum\\b)",
                    "TODO",
                    "FIXME",
                    "TBD",
                    "XXX",
                    "psum",
                    "PSUM"));
    private static final Sought NEXT = new Sought(
            Kind.NEXT_PART, Mentions.NEXT, List.of("next", "Next", "NEXT", "다음", "次", "下一篇", "chste", "CHSTE"));
    private static final Pattern JSX = Pattern.compile("^\\s*(</?[A-Z]\\w*(?:\\.\\w+)*(?:\\s[^>]*)?/?>|\\{/\\*)");

    private final LinkPlaces places;
    private final Optional<Pattern> words;

    /**
     * @param words what is looked for in the text, if anything is
     */
    ProseRemarks(LinkPlaces places, Optional<Pattern> words) {
        this.places = places;
        this.words = words;
    }

    /** What is remarkable in the text of a paragraph, a heading or a cell. */
    List<Remark> of(Node block) {
        List<Remark> remarks = new ArrayList<>();
        int start = places.start(block);
        if (start < 0) {
            return remarks;
        }
        StringBuilder plain = new StringBuilder(places.written(block));
        boolean hasLink = blank(block, start, plain);
        String text = plain.toString();
        EVERYWHERE.forEach(sought -> add(sought, text, start, remarks));
        words.ifPresent(pattern -> add(Kind.WORD, pattern.matcher(text), start, remarks));
        if (!hasLink) {
            add(NEXT, text, start, remarks);
        }
        return remarks;
    }

    private void add(Sought sought, String text, int start, List<Remark> remarks) {
        if (sought.maybeIn(text)) {
            add(sought.kind(), sought.pattern().matcher(text), start, remarks);
        }
    }

    private void add(Kind kind, Matcher matcher, int start, List<Remark> remarks) {
        while (matcher.find()) {
            int group = kind == Kind.WORD ? 1 : 0;
            Span span = places.span(start + matcher.start(group), start + matcher.end(group));
            remarks.add(new Remark(kind, span, matcher.group(group)));
        }
    }

    /** A block of HTML that is a component of JSX, or holds a tag of a template language. */
    List<Remark> inHtml(HtmlBlock block) {
        List<Remark> remarks = new ArrayList<>();
        int start = places.start(block);
        String written = places.written(block);
        for (Pattern pattern : List.of(JSX, TEMPLATE.pattern())) {
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

    /**
     * Blanks what is understood: code, HTML, addresses, and the marks around links and emphasis.
     *
     * @return whether there is a link
     */
    private boolean blank(Node parent, int start, StringBuilder plain) {
        boolean hasLink = false;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            int from = places.start(node) - start;
            if (places.start(node) < 0 || from < 0 || from >= plain.length()) {
                continue;
            }
            int to = places.end(node) - start;
            hasLink |= node instanceof Link;
            if (isUnderstood(node, plain.charAt(from))) {
                blank(plain, from, to);
                continue;
            }
            if (node instanceof StrongEmphasis || node instanceof Emphasis) {
                int width = node instanceof StrongEmphasis ? 2 : 1;
                blank(plain, from, from + width);
                blank(plain, to - width, to);
            }
            hasLink |= blank(node, start, plain);
        }
        return hasLink;
    }

    /** An address that is a link by itself stays: in a reversed link it is one. */
    private static boolean isUnderstood(Node node, char first) {
        return node instanceof Code
                || node instanceof FootnoteReference
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
