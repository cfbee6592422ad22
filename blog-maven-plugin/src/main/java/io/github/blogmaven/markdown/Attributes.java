package io.github.blogmaven.markdown;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

    private static final String ITEM =
            "(?:#[^\\s{}#.=\"']+|\\.[\\p{L}\\p{N}_-]+|[\\p{L}_][\\w:-]*=(?:\"[^\"{}]*\"|'[^'{}]*'|[^\\s{}\"']+))";
    // Nothing is tried twice: else a list of 100,000 items would need as deep a stack.
    // Some write kramdown's colon before every item.
    private static final Pattern LIST = Pattern.compile("\\{:?\\s*+(:?" + ITEM + "(?:\\s++:?" + ITEM + ")*+)\\s*+}");
    private static final Pattern ITEMS = Pattern.compile(ITEM);

    /** An attribute list in a text, and where it stands. */
    record Found(Attributes attributes, int start, int end) {}

    /** The list a text begins with. */
    static Optional<Found> atStart(String text) {
        return text.startsWith("{") ? find(text, 0) : Optional.empty();
    }

    /** The list a text ends with, the space before it included. */
    static Optional<Found> atEnd(String text) {
        int brace = text.stripTrailing().endsWith("}") ? text.lastIndexOf('{') : -1;
        return brace < 0
                ? Optional.empty()
                : find(text, brace)
                        .filter(found -> text.substring(found.end()).isBlank())
                        .map(found -> new Found(
                                found.attributes(),
                                text.substring(0, brace).stripTrailing().length(),
                                text.length()));
    }

    private static Optional<Found> find(String text, int from) {
        Matcher list = LIST.matcher(text).region(from, text.length());
        return list.lookingAt()
                ? Optional.of(new Found(parse(list.group(1)), list.start(), list.end()))
                : Optional.empty();
    }

    private static Attributes parse(String list) {
        String id = null;
        Set<String> classes = new LinkedHashSet<>();
        Map<String, String> others = new LinkedHashMap<>();
        Matcher item = ITEMS.matcher(list);
        while (item.find()) {
            String text = item.group();
            if (text.startsWith("#")) {
                id = text.substring(1);
            } else if (text.startsWith(".")) {
                classes.add(text.substring(1));
            } else {
                String name = text.substring(0, text.indexOf('='));
                String value = unquoted(text.substring(name.length() + 1));
                switch (name) {
                    case "id" -> id = value;
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
