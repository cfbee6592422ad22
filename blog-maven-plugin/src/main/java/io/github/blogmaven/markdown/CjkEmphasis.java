package io.github.blogmaven.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Emphasis next to Korean, Japanese and Chinese: {@code **제어(Control)**는}.
 *
 * <p>CommonMark decides by the characters on both sides of a run of stars whether it opens or closes, and takes the
 * particle behind a closing parenthesis for the inside of a word. Where one side is punctuation, the other is not and
 * one of them is CJK, a marker that is neither space nor punctuation goes between the run and the punctuation before
 * the stock parser runs, and is taken out again after it. All other text is parsed as CommonMark says.
 *
 * <p>It stands on a class that commonmark-java calls internal, because flanking is decided in a private method there:
 * the version of commonmark-java is pinned.
 */
final class CjkEmphasis implements InlineParser {
    /** A noncharacter of Unicode: no text that is interchanged contains it. */
    private static final char MARK = '\uFDD0';

    private static final int[] UNMARKED = {};

    private final InlineParser stock;

    CjkEmphasis(InlineParserContext context) {
        this.stock = new InlineParserImpl(new UnmarkedLabels(context));
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        Map<Integer, int[]> columnsByLine = new HashMap<>();
        SourceLines marked = SourceLines.empty();
        boolean isMarked = false;
        for (SourceLine line : lines.getLines()) {
            int[] places = places(line.getContent());
            isMarked |= places.length > 0;
            marked.addLine(places.length == 0 ? line : mark(line, places, columnsByLine));
        }
        stock.parse(isMarked ? marked : lines, block);
        if (isMarked) {
            unmark(block, columnsByLine);
        }
    }

    private static SourceLine mark(SourceLine line, int[] places, Map<Integer, int[]> columnsByLine) {
        StringBuilder content = new StringBuilder(line.getContent());
        for (int k = places.length - 1; k >= 0; k--) {
            content.insert(places[k], MARK);
        }
        SourceSpan span = line.getSourceSpan();
        if (span == null) {
            return SourceLine.of(content, null);
        }
        int[] columns =
                Arrays.stream(places).map(at -> at + span.getColumnIndex()).toArray();
        columnsByLine.put(span.getLineIndex(), columns);
        return SourceLine.of(
                content,
                SourceSpan.of(span.getLineIndex(), span.getColumnIndex(), span.getInputIndex(), content.length()));
    }

    /** The offsets at which a marker goes in, ascending. */
    private static int[] places(CharSequence line) {
        int[] places = new int[4];
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '*' && c != '~') {
                continue;
            }
            int start = i;
            while (i + 1 < line.length() && line.charAt(i + 1) == c) {
                i++;
            }
            int place = placeAround(line, isEscaped(line, start) ? start + 1 : start, i + 1);
            if (place >= 0) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, count * 2);
                }
                places[count++] = place;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Where the run between two offsets needs a marker, or -1. */
    private static int placeAround(CharSequence line, int start, int end) {
        if (start == 0 || start >= end || end == line.length()) {
            return -1;
        }
        int before = Character.codePointBefore(line, start);
        int after = Character.codePointAt(line, end);
        if (Characters.isWhitespaceCodePoint(before) || Characters.isWhitespaceCodePoint(after)) {
            return -1;
        }
        boolean isAfterPunctuation = Characters.isPunctuationCodePoint(before);
        if (isAfterPunctuation == Characters.isPunctuationCodePoint(after) || !(isCjk(before) || isCjk(after))) {
            return -1;
        }
        return isAfterPunctuation ? start : end;
    }

    private static boolean isEscaped(CharSequence line, int at) {
        int slash = at;
        while (slash > 0 && line.charAt(slash - 1) == '\\') {
            slash--;
        }
        return (at - slash) % 2 == 1;
    }

    /** Whether a character is written without spaces around it: CJK scripts and their punctuation. */
    static boolean isCjk(int c) {
        if (c < 0x1100) {
            return false;
        }
        if ((c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x4E00 && c <= 0x9FFF)) {
            return true;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI, NUSHU, TANGUT, KHITAN_SMALL_SCRIPT -> true;
            default ->
                (c >= 0x3000 && c <= 0x33FF)
                        || (c >= 0xFE10 && c <= 0xFE1F)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFFEF);
        };
    }

    private static String unmarked(String text) {
        return text.indexOf(MARK) < 0 ? text : text.replace(String.valueOf(MARK), "");
    }

    private static @Nullable String unmarkedOrNull(@Nullable String text) {
        return text == null ? null : unmarked(text);
    }

    private static void unmark(Node parent, Map<Integer, int[]> columnsByLine) {
        Node next;
        for (Node node = parent.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            unmarkText(node);
            List<SourceSpan> spans = new ArrayList<>();
            for (SourceSpan span : node.getSourceSpans()) {
                spans.add(unmarked(span, columnsByLine.getOrDefault(span.getLineIndex(), UNMARKED)));
            }
            if (!spans.isEmpty()) {
                node.setSourceSpans(spans);
            }
            unmark(node, columnsByLine);
            if (node instanceof Text text && text.getLiteral().isEmpty()) {
                node.unlink();
            }
        }
    }

    private static void unmarkText(Node node) {
        if (node instanceof Text text) {
            text.setLiteral(unmarked(text.getLiteral()));
        } else if (node instanceof Code code) {
            code.setLiteral(unmarked(code.getLiteral()));
        } else if (node instanceof DollarMath.TeX formula) {
            formula.setLiteral(unmarked(formula.literal()));
        } else if (node instanceof HtmlInline html) {
            html.setLiteral(unmarked(html.getLiteral()));
        } else if (node instanceof Link link) {
            link.setDestination(unmarked(link.getDestination()));
            link.setTitle(unmarkedOrNull(link.getTitle()));
        } else if (node instanceof Image image) {
            image.setDestination(unmarked(image.getDestination()));
            image.setTitle(unmarkedOrNull(image.getTitle()));
        }
    }

    private static SourceSpan unmarked(SourceSpan span, int[] columns) {
        int before = 0;
        int within = 0;
        for (int k = 0; k < columns.length; k++) {
            int column = columns[k] + k;
            if (column < span.getColumnIndex()) {
                before++;
            } else if (column < span.getColumnIndex() + span.getLength()) {
                within++;
            }
        }
        return SourceSpan.of(
                span.getLineIndex(),
                span.getColumnIndex() - before,
                span.getInputIndex() - before,
                span.getLength() - within);
    }

    /** Looks labels up as their author wrote them. */
    private record UnmarkedLabels(InlineParserContext context) implements InlineParserContext {
        @Override
        public List<InlineContentParserFactory> getCustomInlineContentParserFactories() {
            return context.getCustomInlineContentParserFactories();
        }

        @Override
        public List<DelimiterProcessor> getCustomDelimiterProcessors() {
            return context.getCustomDelimiterProcessors();
        }

        @Override
        public List<LinkProcessor> getCustomLinkProcessors() {
            return context.getCustomLinkProcessors();
        }

        @Override
        public Set<Character> getCustomLinkMarkers() {
            return context.getCustomLinkMarkers();
        }

        @Override
        public int getMaxInlineNesting() {
            return context.getMaxInlineNesting();
        }

        @Override
        @SuppressWarnings("deprecation") // the interface still asks for it
        public @Nullable LinkReferenceDefinition getLinkReferenceDefinition(String label) {
            return context.getLinkReferenceDefinition(unmarked(label));
        }

        @Override
        public <D> @Nullable D getDefinition(Class<D> type, String label) {
            return context.getDefinition(type, unmarked(label));
        }
    }
}
