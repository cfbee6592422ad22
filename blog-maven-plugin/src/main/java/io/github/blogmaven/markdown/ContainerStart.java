package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Callout.Folding;
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
 * <p>The title may also stand in brackets ({@code :::note[Title]}) or in braces ({@code ::: {.note title="Title"}}). A
 * container closes at a line of at least as many colons as opened it, unless one inside it is still open.
 */
final class ContainerStart implements BlockParserFactory {
    private static final Pattern OPENING =
            Pattern.compile("(:{3,})[ \\t]*(?:\\{[ \\t]*(?:#\\S+[ \\t]+)?\\.?)?([A-Za-z][\\w-]*)(?=[\\s{}\\[:]|$)");
    private static final Pattern CLOSING = Pattern.compile("(:{3,})\\s*");
    private static final Pattern BRACKETS = Pattern.compile("^\\[([^]]*)]");
    private static final Pattern IN_BRACES = Pattern.compile("\\btitle\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern PLAIN = Pattern.compile("^\\s*([^{}\\s](?:[^{}]*[^{}\\s:])?)\\s*:*\\s*$");

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
        Callout callout = new Callout(opening.group(2), Folding.NONE);
        SourceLine title = title(line, opening.end());
        int colons = opening.group(1).length();
        return BlockStart.of(new CalloutParser(callout, title, next -> tryContinue(next, callout, colons)))
                .atIndex(line.getContent().length());
    }

    private static @Nullable SourceLine title(SourceLine line, int from) {
        CharSequence rest =
                line.getContent().subSequence(from, line.getContent().length());
        for (Pattern form : new Pattern[] {BRACKETS, IN_BRACES, PLAIN}) {
            Matcher matcher = form.matcher(rest);
            if (matcher.find()) {
                return line.substring(from + matcher.start(1), from + matcher.end(1));
            }
        }
        return null;
    }

    private static @Nullable BlockContinue tryContinue(ParserState state, Callout callout, int colons) {
        CharSequence line = state.getLine().getContent();
        Matcher closing = CLOSING.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
        boolean closes =
                state.getIndent() < 4 && closing.matches() && closing.group(1).length() >= colons;
        return closes && !belongsInside(state, callout)
                ? BlockContinue.finished()
                : BlockContinue.atIndex(state.getIndex());
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
