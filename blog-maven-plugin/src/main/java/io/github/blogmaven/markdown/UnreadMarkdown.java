package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.RawHtml.Stretch;
import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds Markdown in blocks of raw HTML, where it is not read: the first mark of each block.
 *
 * <p>Tags, comments and code are covered first; a block may begin inside of the code of the one before.
 */
final class UnreadMarkdown {
    /** Elements whose text is code or no text of the page. */
    private static final Set<String> CODE = Set.of("pre", "code", "kbd", "samp", "tt", "var", "listing", "select");
    /** Elements in which a blank line begins no paragraph that may stand there. */
    private static final Set<String> LINES = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "a");

    /** Stands for each character of a tag. */
    private static final char TAG = '\uE001';

    private static final String BEGINNING_OF_LINE = "(?<=^|\\n)[ \\t]{0,99}+";
    private static final String LABEL = "\\[(?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]{0,99}]){0,300}]";
    private static final String SEEN = "\\p{L}\\p{N}\\uE000\\uE001";
    private static final String ITEM = "[ \\t]{0,99}(?:[-*+]|\\d{1,3}[.)])[ \\t]{1,9}(?=[" + SEEN + "\\[*`\"“])";
    private static final String DASHES = "[ \\t]{0,9}:?-{2,99}:?[ \\t]{0,9}";
    private static final String END_OF_LINE = "[ \\t]{0,99}(?=\\n|\\z)";

    private static final Pattern LINK = Pattern.compile("(?<![\\w\\])\\\\])(?:!" + LABEL + "|(?=\\[[^\\n]{0,300}?["
            + SEEN + "])" + LABEL + ")\\((?![\\s)])[^()\\s\"']{1,999}(?:\\([^()\\s\"']{0,999}\\)[^()\\s\"']{0,999})?"
            + "(?:[ \\t]{1,9}(?:\"[^\"\\n]{0,300}\"|'[^'\\n]{0,300}'))?\\)");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:(?<![\\w\\])\\\\])!?|(?<!\\\\)(?=\\[\\^))\\[([^\\[\\]\\n]{1,300})](?![(:])(?:\\[([^\\[\\]\\n]{0,300})])?");
    private static final List<Pattern> PATTERNS = List.of(
            LINK,
            // Strong emphasis.
            Pattern.compile("(?<![\\w*\\\\/])\\*\\*(?=[^\\s*])(?=[^*\\n]{0,300}[" + SEEN + "])[^*\\n]{1,300}"
                    + "(?<![\\s\\\\])\\*\\*(?![\\w*])"),
            Pattern.compile("(?<![\\w\\\\/])__(?=[\\p{Lu}\\p{Lo}]|\\p{L}[^_\\n]{0,99} )[^_\\n]{1,300}(?<![\\s\\\\])__"
                    + "(?!\\w)"),
            // Emphasis.
            Pattern.compile("(?<![" + SEEN + "*\\\\/(])\\*(?=\\p{L})[^*\\n]{1,300}(?<=[" + SEEN + ".,!?)”\"])\\*"
                    + "(?![\\w*])"),
            Pattern.compile("(?<![\\w\\\\/.-])_(?=\\p{L})[^_\\n]{1,300}(?<=[" + SEEN + ".,!?)”\"])_(?!\\w)"),
            // Code, but not as JSX or TeX write a text.
            Pattern.compile(
                    "(?<![`\\\\{])(?:`(?=[^`\\s])[^`\\n]{1,300}(?<!\\s)`(?!`)|``(?!`)(?:[^`\\n]|`(?!`)){1,300}``(?!`))"),
            // Text that is struck through.
            Pattern.compile("(?<![~\\\\\\w])~~(?=[^\\s~])[^~\\n]{1,300}(?<!\\s)~~(?![~\\w])"),
            // Attributes, which are kramdown's beyond doubt.
            Pattern.compile("\\{:[ \\t]{0,9}[.#]\\p{L}[^{}\\n]{0,300}}"),
            // A heading, a fence, a quote.
            Pattern.compile(BEGINNING_OF_LINE + "#{1,6}[ \\t]{1,9}(?=[^\\s#])[^\\n]{1,300}"),
            Pattern.compile(BEGINNING_OF_LINE + "(?:`{3,9}|~{3,9})[^`~\\n]{0,99}(?=\\n)"),
            Pattern.compile(BEGINNING_OF_LINE + ">[ \\t](?=[" + SEEN + "\\[*])[^\\n]{1,300}"),
            // A list of two items or more.
            Pattern.compile(BEGINNING_OF_LINE + "(?=" + ITEM + "[^\\n]{1,999}\\n" + ITEM + ")[^\\n]{1,300}"),
            // A callout, a definition of a link.
            Pattern.compile(
                    BEGINNING_OF_LINE + "(?::{3,9}[ \\t]{0,9}|(?:!!!|\\?\\?\\?\\+?)[ \\t]{1,9})\\p{L}[^\\n]{0,99}"),
            Pattern.compile(BEGINNING_OF_LINE + "\\[[^\\[\\]\\n]{1,99}]:[ \\t]{1,9}(?:https?:|[./#])[^\\n]{1,300}"),
            // The line below the head of a table.
            Pattern.compile(BEGINNING_OF_LINE + "(?:\\|?" + DASHES + "(?:\\|" + DASHES + "){1,99}\\|?|\\|" + DASHES
                    + "\\|)" + END_OF_LINE));

    private final LinkPlaces places;
    private final Set<String> labels;

    private @Nullable Node parent;
    private String rawText = "";
    private int depthOfCode;

    /**
     * @param labels those of the definitions of the body
     */
    private UnreadMarkdown(LinkPlaces places, Set<String> labels) {
        this.places = places;
        this.labels = labels.stream().map(Labels::fold).collect(Collectors.toSet());
    }

    /** What is found in the blocks of a body. */
    static List<Remark> in(Node root, LinkPlaces places, Set<String> labels) {
        UnreadMarkdown unread = new UnreadMarkdown(places, labels);
        List<Remark> remarks = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                unread.in(block).ifPresent(remarks::add);
            }

            @Override
            public void visit(HtmlInline inline) {
                unread.leaveCode(inline);
            }
        });
        return remarks;
    }

    /** Takes notice of a tag in a line that ends the code a block began. */
    private void leaveCode(HtmlInline inline) {
        if (depthOfCode > 0) {
            HtmlTokens tag = new HtmlTokens(inline.getLiteral(), "");
            depthOfCode -= tag.next() && tag.kind() == HtmlTokens.Kind.CLOSE && CODE.contains(tag.name()) ? 1 : 0;
        }
    }

    /** What is found in a block, if anything is. */
    private Optional<Remark> in(HtmlBlock block) {
        String html = block.getLiteral();
        if (block.getParent() != parent) {
            parent = block.getParent();
            rawText = "";
            depthOfCode = 0;
        }
        String text = textOf(html);
        // A component is told as such.
        if (ProseRemarks.JSX.matcher(html).find()) {
            return Optional.empty();
        }
        return first(text).map(mark -> {
            int start = mark.start() + blanks(html, mark.start());
            Span span = places.within(block, html).of(start, mark.end());
            return new Remark(kind(text, html, mark), span, html.substring(start, mark.end()));
        });
    }

    /** The text that readers see, the rest covered; offsets stay. */
    private String textOf(String html) {
        StringBuilder text = new StringBuilder(html);
        HtmlTokens tokens = new HtmlTokens(html, rawText);
        while (tokens.next()) {
            boolean isTag = tokens.kind() == HtmlTokens.Kind.OPEN || tokens.kind() == HtmlTokens.Kind.CLOSE;
            boolean isRawText = HtmlTokens.isRawText(tokens.rawText());
            if (isTag && CODE.contains(tokens.name()) && !tokens.isSelfClosing()) {
                depthOfCode = Math.max(0, depthOfCode + (tokens.kind() == HtmlTokens.Kind.OPEN ? 1 : -1));
            }
            if (tokens.kind() != HtmlTokens.Kind.TEXT || isRawText || depthOfCode > 0) {
                cover(text, tokens.start(), tokens.end(), isTag ? TAG : Sought.COVER);
            }
        }
        rawText = tokens.rawText();
        return text.toString();
    }

    private static void cover(StringBuilder text, int from, int to, char cover) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, cover);
            }
        }
    }

    private Optional<Stretch> first(String text) {
        Stretch first = reference(text);
        for (Pattern pattern : PATTERNS) {
            Matcher mark = pattern.matcher(text);
            if (mark.find() && (first == null || mark.start() < first.start())) {
                first = new Stretch(mark.start(), mark.end());
            }
        }
        return Optional.ofNullable(first);
    }

    /** The first link or mark of a footnote that has a definition. */
    private @Nullable Stretch reference(String text) {
        Matcher reference = REFERENCE.matcher(text);
        while (!labels.isEmpty() && reference.find()) {
            String second = reference.group(2);
            String label = second == null || second.isEmpty() ? reference.group(1) : second;
            if (labels.contains(Labels.fold(label))) {
                return new Stretch(reference.start(), reference.end());
            }
        }
        return null;
    }

    private static int blanks(String html, int from) {
        int at = from;
        while (at < html.length() && (html.charAt(at) == ' ' || html.charAt(at) == '\t')) {
            at++;
        }
        return at - from;
    }

    /** What helps: blank lines around it, without the blanks it begins with if they are many; or HTML instead. */
    private static Kind kind(String text, String html, Stretch mark) {
        int start = text.lastIndexOf('\n', mark.start() - 1) + 1;
        int end = text.indexOf('\n', mark.end());
        String line = text.substring(start, end < 0 ? text.length() : end);
        if (line.indexOf(TAG) >= 0 || isInLine(html, mark.start())) {
            return Kind.MARKDOWN_IN_HTML_LINE;
        }
        return blanks(html, start) >= 4 || line.startsWith("\t")
                ? Kind.INDENTED_MARKDOWN_IN_HTML
                : Kind.MARKDOWN_IN_HTML;
    }

    private static boolean isInLine(String html, int offset) {
        int depth = 0;
        HtmlTokens tokens = new HtmlTokens(html, "");
        while (tokens.next() && tokens.start() < offset) {
            if (LINES.contains(tokens.name())) {
                depth += tokens.kind() == HtmlTokens.Kind.OPEN ? 1 : 0;
                depth -= tokens.kind() == HtmlTokens.Kind.CLOSE && depth > 0 ? 1 : 0;
            }
        }
        return depth > 0;
    }
}
