package io.github.blogmaven.markdown;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An attribute list: {@code {#id .class key=value}}, or kramdown's {@code {: #id .class key="value"}}.
 *
 * <p>Braces that hold anything else are text.
 */
record Attributes(@Nullable String id, Set<String> classes, Map<String, String> others) {
    private static final String ALT = "alt";
    private static final String FIGURE_ALT = "fig-alt";

    static final Attributes NONE = new Attributes(null, Set.of(), Map.of());

    private static final String NAME = "#[^\\s{}#.=\"']+|\\.[\\p{L}\\p{N}_-]+";
    // Attributes that need no value, and how Pandoc writes that a heading has no number.
    private static final String FLAG =
            "(?:data-[\\w-]+|download|hidden|controls|loop|muted|autoplay|reversed|-)(?![^\\s}])";
    private static final String ITEM =
            "(?:(?:" + NAME + ")++|[\\p{L}_][\\w:-]*=(?:\"[^\"{}]*\"|'[^'{}]*'|[^\\s{}\"'“”]+)|" + FLAG + ")";
    // Nothing is tried twice: else a list of 100,000 items would need as deep a stack.
    // Some write kramdown's colon before every item.
    private static final Pattern LIST = Pattern.compile("\\{:?\\s*+(:?" + ITEM + "(?:\\s++:?" + ITEM + ")*+)\\s*+}");
    private static final Pattern ITEMS = Pattern.compile(ITEM);
    private static final Pattern NAMES = Pattern.compile(NAME);

    /** An attribute list in a text, and where it stands. */
    record Found(Attributes attributes, int start, int end) {}

    /** The list that begins at an offset; several without anything between are one. */
    static Optional<Found> at(int offset, String text) {
        Matcher list = LIST.matcher(text);
        int end = offset;
        while (text.startsWith("{", end) && list.region(end, text.length()).lookingAt()) {
            end = list.end();
        }
        return end == offset
                ? Optional.empty()
                : Optional.of(new Found(parse(text.substring(offset, end)), offset, end));
    }

    /** Whether a word may be in a list. */
    static boolean isItem(String word) {
        return ITEMS.matcher(word).matches();
    }

    /** The list, or lists, a text ends with, the space before included. */
    static Optional<Found> atEnd(String text) {
        Matcher list = LIST.matcher(text);
        int last = withoutBlanks(text, text.length());
        int start = last;
        int first = last;
        int brace = lastBrace(text, last);
        while (brace >= 0 && list.region(brace, start).matches()) {
            first = brace;
            start = withoutBlanks(text, brace);
            brace = lastBrace(text, start);
        }
        return first == last
                ? Optional.empty()
                : Optional.of(new Found(parse(text.substring(first)), start, text.length()));
    }

    private static int lastBrace(String text, int end) {
        return end > 0 && text.charAt(end - 1) == '}' ? text.lastIndexOf('{', end - 1) : -1;
    }

    private static int withoutBlanks(String text, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static Attributes parse(String list) {
        String id = null;
        Set<String> classes = new LinkedHashSet<>();
        Map<String, String> others = new LinkedHashMap<>();
        Matcher item = ITEMS.matcher(list);
        while (item.find()) {
            String text = item.group();
            int equals = text.indexOf('=');
            if (text.startsWith("#") || text.startsWith(".")) {
                Matcher name = NAMES.matcher(text);
                while (name.find()) {
                    id = name.group().startsWith("#") ? name.group().substring(1) : id;
                    classes.addAll(
                            name.group().startsWith(".") ? List.of(name.group().substring(1)) : List.of());
                }
            } else {
                String name = (equals < 0 ? text : text.substring(0, equals)).toLowerCase(Locale.ROOT);
                String value = equals < 0 ? "" : unquoted(text.substring(equals + 1));
                switch (name) {
                    // The text says where a link leads and what an image shows, and what it says is checked.
                    case "href", "src" -> {}
                    case "id" -> id = value;
                    case "-" -> classes.add("unnumbered");
                    case "class" -> classes.addAll(List.of(value.strip().split("\\s+")));
                    default -> others.putIfAbsent(name, value);
                }
            }
        }
        return new Attributes(id, classes, others);
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"));
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    static Attributes ofClasses(String... classes) {
        return new Attributes(null, new LinkedHashSet<>(List.of(classes)), Map.of());
    }

    /** Both lists, this one's id and values first. */
    Attributes and(Attributes more) {
        Set<String> allClasses = new LinkedHashSet<>(classes);
        allClasses.addAll(more.classes);
        Map<String, String> allOthers = new LinkedHashMap<>(more.others);
        allOthers.putAll(others);
        return new Attributes(id == null ? more.id : id, allClasses, allOthers);
    }

    /** Writes them as HTML; an id that was written already is left out by the caller through {@link #withoutId()}. */
    void write(HtmlWriter html) {
        if (id != null) {
            html.attribute("id", id);
        }
        if (!classes.isEmpty()) {
            html.attribute("class", String.join(" ", classes));
        }
        others.forEach(html::attribute);
    }

    /** What an image shows, as Quarto and others write it; nothing where it is empty. */
    Optional<String> alt() {
        return Optional.ofNullable(others.getOrDefault(FIGURE_ALT, others.get(ALT)))
                .filter(alt -> !alt.isBlank());
    }

    Attributes withoutAlt() {
        if (!others.containsKey(ALT) && !others.containsKey(FIGURE_ALT)) {
            return this;
        }
        Map<String, String> rest = new LinkedHashMap<>(others);
        rest.keySet().removeAll(Set.of(ALT, FIGURE_ALT));
        return new Attributes(id, classes, rest);
    }

    Attributes withoutId() {
        return id == null ? this : new Attributes(null, classes, others);
    }
}
