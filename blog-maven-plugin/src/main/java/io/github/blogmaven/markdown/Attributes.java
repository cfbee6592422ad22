package io.github.blogmaven.markdown;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    static final Attributes NONE = new Attributes(null, Set.of(), Map.of());

    private static final String ITEM =
            "(?:#[^\\s{}#.=\"']+|\\.[\\p{L}\\p{N}_-]+|[\\p{L}_][\\w:-]*=(?:\"[^\"{}]*\"|'[^'{}]*'|[^\\s{}\"']+))";
    private static final String LIST = "\\{:?\\s*(" + ITEM + "(?:\\s+" + ITEM + ")*)\\s*}";
    private static final Pattern AT_START = Pattern.compile("^" + LIST);
    private static final Pattern AT_END = Pattern.compile("\\s*" + LIST + "\\s*$");
    private static final Pattern ITEMS = Pattern.compile(ITEM);

    /** An attribute list in a text, and where it stands. */
    record Found(Attributes attributes, int start, int end) {}

    /** The list a text begins with. */
    static Optional<Found> atStart(String text) {
        return text.startsWith("{") ? find(AT_START, text) : Optional.empty();
    }

    /** The list a text ends with, the space before it included. */
    static Optional<Found> atEnd(String text) {
        return text.stripTrailing().endsWith("}") ? find(AT_END, text) : Optional.empty();
    }

    private static Optional<Found> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new Found(parse(matcher.group(1)), matcher.start(), matcher.end()))
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
                int equals = text.indexOf('=');
                others.putIfAbsent(text.substring(0, equals), unquoted(text.substring(equals + 1)));
            }
        }
        return new Attributes(id, classes, others);
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"));
        return isQuoted ? value.substring(1, value.length() - 1) : value;
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

    Attributes withoutId() {
        return id == null ? this : new Attributes(null, classes, others);
    }
}
