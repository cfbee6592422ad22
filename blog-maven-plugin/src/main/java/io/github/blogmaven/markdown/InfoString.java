package io.github.blogmaven.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.internal.util.Escaping;

/**
 * What stands behind the fence of a code block.
 *
 * <p>The language is the first word, in lower case, cut at the first brace, comma, colon, slash or equals sign; Pandoc's
 * form in braces names it as a class ({@code .bash}). Then {@code title=} (or {@code filename=}), {@code alt=} and how
 * lines are shown. What else stands there means nothing to us.
 *
 * @param language as it was written, in lower case; empty when none is
 * @param title what stands above the code, usually a file's name
 * @param alt what a diagram shows, for those who do not see it
 */
public record InfoString(String language, Optional<String> title, Optional<String> alt, CodeLines lines) {
    private static final InfoString NONE = new InfoString("", Optional.empty(), Optional.empty(), CodeLines.PLAIN);
    private static final Pattern LANGUAGE = Pattern.compile(
            "^\\s*(?:\\{\\s*\\.?)?(?:lang(?:uage)?\\s*[:=]\\s*)?" + "(?!(?:title|filename|alt)\\s*=)([^\\s{},:/=]+)");
    private static final String VALUE = "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|[“”]([^“”]*)[“”]|([^\\s}]+))";
    private static final Pattern TITLE = Pattern.compile("\\b(?:title|filename)" + VALUE);
    private static final Pattern ALT = Pattern.compile("(?<![\\w-])alt" + VALUE);
    /** As some tools write a difference in a language. */
    private static final String DIFF = "diff-";

    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\\"'])");
    /** Stand for quotation marks that end no value; they are for private use, so that no text has them. */
    private static final char DOUBLE_QUOTE = '\uE001';

    private static final char SINGLE_QUOTE = '\uE002';

    static InfoString none() {
        return NONE;
    }

    /** Reads it as it was typed, where a backslash before a quotation mark says that it ends no value. */
    static InfoString ofTyped(String typed) {
        String covered = ESCAPE.matcher(typed).replaceAll(escape -> switch (escape.group(1)) {
            case "\"" -> String.valueOf(DOUBLE_QUOTE);
            case "'" -> String.valueOf(SINGLE_QUOTE);
            default -> Matcher.quoteReplacement(escape.group());
        });
        InfoString info = of(Escaping.unescapeString(covered));
        return new InfoString(
                info.language, info.title.map(InfoString::uncovered), info.alt.map(InfoString::uncovered), info.lines);
    }

    private static String uncovered(String value) {
        return value.replace(DOUBLE_QUOTE, '"').replace(SINGLE_QUOTE, '\'');
    }

    static InfoString of(String info) {
        if (info.isBlank()) {
            return NONE;
        }
        Matcher named = LANGUAGE.matcher(info);
        String language = named.find() ? named.group(1).toLowerCase(Locale.ROOT) : "";
        String rest = language.isEmpty() ? info : info.substring(named.end());
        if (language.startsWith(DIFF)) {
            language = language.substring(DIFF.length());
            rest += " diff";
        }
        if (rest.isBlank()) {
            return new InfoString(language, Optional.empty(), Optional.empty(), CodeLines.PLAIN);
        }
        StringBuilder unread = new StringBuilder(rest);
        Optional<String> title = take(TITLE, unread);
        Optional<String> alt = take(ALT, unread);
        String lines = (info.stripLeading().startsWith("{") ? "{" : "") + unread;
        return new InfoString(language, title, alt, CodeLines.of(lines));
    }

    private static Optional<String> take(Pattern attribute, StringBuilder unread) {
        Matcher found = attribute.matcher(unread);
        if (!found.find()) {
            return Optional.empty();
        }
        Optional<String> text = text(found);
        unread.replace(found.start(), found.end(), " ");
        return text;
    }

    private static Optional<String> text(Matcher found) {
        for (int group = 1; group <= 4; group++) {
            if (found.group(group) != null) {
                return Optional.of(found.group(group));
            }
        }
        return Optional.empty();
    }
}
