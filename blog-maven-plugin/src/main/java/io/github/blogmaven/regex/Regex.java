package io.github.blogmaven.regex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A regular expression of JavaScript, ready to be looked for; on any thread. */
public final class Regex {
    private final Node node;
    private final boolean ignoresCase;
    private final long kept;
    private final boolean marksGroup;
    private final CharSet needed;
    private final boolean canBeEmpty;

    /** Made when it is first run; whoever comes second may make it once more, to the same. */
    private @Nullable Program program;

    private Regex(Node node, boolean ignoresCase, long kept, boolean marksGroup) {
        this.node = node;
        this.ignoresCase = ignoresCase;
        this.kept = kept;
        this.marksGroup = marksGroup;
        this.needed = Shape.needed(node);
        this.canBeEmpty = Shape.canBeEmpty(node);
    }

    /**
     * Reads an expression.
     *
     * @param source as between slashes in JavaScript
     * @param ignoresCase the flag {@code i}
     * @param isMultiline the flag {@code m}
     * @param keepsGroup whether the length of the first group will be asked for
     * @throws IllegalArgumentException when it is none, or uses what no grammar uses
     */
    public static Regex of(String source, boolean ignoresCase, boolean isMultiline, boolean keepsGroup) {
        RegexParser parser = new RegexParser(source, ignoresCase, isMultiline);
        Node node = parser.parse();
        boolean beginsWithGroup =
                node instanceof Node.Sequence sequence && sequence.nodes().get(0) instanceof Node.Group;
        long kept = parser.referred() | (keepsGroup && !beginsWithGroup ? 2 : 0);
        return new Regex(node, ignoresCase, kept, keepsGroup && beginsWithGroup);
    }

    Program program() {
        Program made = program;
        if (made == null) {
            made = new Compiler(ignoresCase, kept).compile(node, marksGroup);
            program = made;
        }
        return made;
    }

    /** The ASCII characters without which there is no match. */
    CharSet needed() {
        return needed;
    }

    boolean canBeEmpty() {
        return canBeEmpty;
    }

    /** The ways in which it can match: alternatives, if it is no more than that. */
    List<Node> ways() {
        return node instanceof Node.Choice choice ? choice.nodes() : List.of(node);
    }
}
