package io.github.blogmaven.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/**
 * A note set apart from the text, however it is spelt: {@code > [!NOTE]}, {@code :::note} or {@code !!! note}.
 *
 * <p>A name that is none of those known makes a plain division of that class, so that nothing in it is lost.
 */
final class Callout extends CustomBlock {
    /** The looks of every known name; the words of a theme have a label for each name. */
    private static final Map<String, String> LOOKS = Map.ofEntries(
            Map.entry("note", "note"),
            Map.entry("info", "note"),
            Map.entry("example", "note"),
            Map.entry("question", "note"),
            Map.entry("quote", "note"),
            Map.entry("abstract", "note"),
            Map.entry("summary", "note"),
            Map.entry("tldr", "note"),
            Map.entry("details", "note"),
            Map.entry("tip", "tip"),
            Map.entry("hint", "tip"),
            Map.entry("success", "tip"),
            Map.entry("important", "important"),
            Map.entry("warning", "warning"),
            Map.entry("attention", "warning"),
            Map.entry("caution", "caution"),
            Map.entry("danger", "caution"),
            Map.entry("error", "caution"),
            Map.entry("failure", "caution"),
            Map.entry("bug", "caution"));

    /** What other tools call some of them. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "todo", "info",
            "help", "question",
            "faq", "question",
            "cite", "quote",
            "check", "success",
            "done", "success",
            "fail", "failure",
            "missing", "failure");

    /** What is not a callout, but is written as one and shown as one of several. */
    static final String TAB = "tab";

    private final String name;
    private final Folding folding;
    private final Attributes attributes;
    private boolean isOpen = true;
    private boolean lacksEnd;

    Callout(String written, Folding folding) {
        this(written, folding, Attributes.NONE);
    }

    Callout(String written, Folding folding, Attributes attributes) {
        String lower = written.toLowerCase(Locale.ROOT);
        String own = lower.startsWith("callout-") ? lower.substring("callout-".length()) : lower;
        this.name = OTHER_NAMES.getOrDefault(own, own);
        this.folding = name.equals("details") && folding == Folding.NONE ? Folding.CLOSED : folding;
        this.attributes = attributes;
    }

    /** Whether readers can fold it, and how it first stands. */
    enum Folding {
        NONE,
        OPEN,
        CLOSED
    }

    static boolean isKnown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return LOOKS.containsKey(lower) || OTHER_NAMES.containsKey(lower);
    }

    /** Every known name, each with a label in the words of a theme. */
    static Set<String> names() {
        return LOOKS.keySet();
    }

    String name() {
        return name;
    }

    /** Whether the parser is still reading what is inside. */
    boolean isOpen() {
        return isOpen;
    }

    void close() {
        isOpen = false;
    }

    /** Whether a line of its own should have closed it, and none did. */
    boolean lacksEnd() {
        return lacksEnd;
    }

    /** Told when the line that opens it says that another one closes it, and again when that one is found. */
    void lacksEnd(boolean lacks) {
        lacksEnd = lacks;
    }

    Folding folding() {
        return folding;
    }

    /** What its author gave it in the line that opens it. */
    Attributes attributes() {
        return attributes;
    }

    boolean isKnown() {
        return LOOKS.containsKey(name);
    }

    /** The class of its looks: {@code note}, {@code tip}, {@code important}, {@code warning} or {@code caution}. */
    String looks() {
        return LOOKS.getOrDefault(name, name);
    }

    /** The title an author gave it: its first child, if there is one. */
    static final class Title extends CustomNode {}
}
