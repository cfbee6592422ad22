package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Callout.Folding;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code :::note Title} to {@code :::}.
 *
 * <p>The title may also stand in brackets ({@code :::note[Title]}) or in braces ({@code ::: {.note title="Title"}}),
 * which may also have an id and classes, or an id alone. A container closes at a line of at least as many colons as opened
 * it, unless one inside it is still open.
 */
final class ContainerStart implements BlockParserFactory {
    private static final Pattern OPENING = Pattern.compile("(:{3,})[ \\t]*(?:"
            + "(?:\\{[ \\t]*(?:#\\S+[ \\t]+)?\\.?)?([A-Za-z][\\w-]*)(?=[\\s{}\\[:]|$)"
            + "|(?=\\{[ \\t]*#[^{}]*+}\\s*$))");
    private static final Pattern IN_BRACES = Pattern.compile("\\btitle\\s*=\\s*\"([^\"]*)\"");

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        SourceLine line = state.getLine();
        if (state.getIndent() >= 4 || !CalloutParser.startsWith(state, ':')) {
            return BlockStart.none();
        }
        Matcher opening = OPENING.matcher(line.getContent());
        opening.region(state.getNextNonSpaceIndex(), line.getContent().length());
        if (!opening.lookingAt()) {
            return BlockStart.none();
        }
        String name = Objects.requireNonNullElse(opening.group(2), "");
        Attributes attributes = attributes(line, name);
        if (name.isEmpty() && attributes.isEmpty()) {
            return BlockStart.none();
        }
        Callout callout = new Callout(name, Folding.NONE, attributes);
        callout.lacksEnd(true);
        SourceLine title = name.isEmpty() ? null : title(line, opening);
        int colons = opening.group(1).length();
        return BlockStart.of(new CalloutParser(callout, title, next -> tryContinue(next, callout, colons)))
                .atIndex(line.getContent().length());
    }

    /** The id and classes in braces, without the name. */
    private static Attributes attributes(SourceLine line, String name) {
        return Attributes.atEnd(line.getContent().toString())
                .map(found -> {
                    Set<String> classes = new LinkedHashSet<>(found.attributes().classes());
                    classes.remove(name);
                    return new Attributes(found.attributes().id(), classes, Map.of());
                })
                .orElse(Attributes.NONE);
    }

    private static @Nullable SourceLine title(SourceLine line, Matcher opening) {
        String text = line.getContent().toString();
        int close = closingBracket(text, opening.end());
        if (close >= 0) {
            return line.substring(opening.end() + 1, close);
        }
        Matcher named = IN_BRACES.matcher(text).region(opening.end(), text.length());
        if (named.find()) {
            return line.substring(named.start(1), named.end(1));
        }
        int brace = opening.group().indexOf('{') < 0 ? opening.end() - 1 : text.indexOf('}', opening.end());
        int start = brace < 0 ? text.length() : brace + 1;
        int end = Attributes.atEnd(text).map(Attributes.Found::start).orElse(text.length());
        while (start < end && isBlankOrColon(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start < end ? line.substring(start, end) : null;
    }

    /** Where the bracket at an offset is closed, those of links inside passed over; -1 where there is none. */
    private static int closingBracket(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return c == ']' ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isBlankOrColon(char c) {
        return c == ':' || Character.isWhitespace(c);
    }

    private static @Nullable BlockContinue tryContinue(ParserState state, Callout callout, int colons) {
        boolean closes = state.getIndent() < 4 && colonsOnly(state) >= colons;
        if (!closes || belongsInside(state, callout)) {
            return BlockContinue.atIndex(state.getIndex());
        }
        callout.lacksEnd(false);
        return BlockContinue.finished();
    }

    /** How many colons a line has; none when it has anything else. */
    private static int colonsOnly(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        int end = start;
        while (end < line.length() && line.charAt(end) == ':') {
            end++;
        }
        boolean isAll = line.subSequence(end, line.length()).toString().isBlank();
        return isAll ? end - start : 0;
    }

    /** Whether the line belongs to something inside: code, or a container that is still open. */
    private static boolean belongsInside(ParserState state, Callout callout) {
        if (state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock) {
            return true;
        }
        for (Node node = callout.getLastChild(); node != null; node = node.getLastChild()) {
            if (node instanceof Callout inner && inner.isOpen()) {
                return true;
            }
        }
        return false;
    }
}
