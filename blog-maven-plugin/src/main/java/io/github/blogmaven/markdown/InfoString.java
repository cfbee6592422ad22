package io.github.blogmaven.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the fence of a code block.
 *
 * <p>The language is the first word, in lower case, cut at the first brace, comma, colon, slash or equals sign; Pandoc's
 * form in braces names it as a class ({@code .bash}). Then {@code title=} (or {@code filename=}) and how lines are shown.
 * What else stands there means nothing to us.
 *
 * @param language as it was written, in lower case; empty when none is
 * @param title what stands above the code, usually a file's name
 */
public record InfoString(String language, Optional<String> title, CodeLines lines) {
    private static final InfoString NONE = new InfoString("", Optional.empty(), CodeLines.PLAIN);
    private static final Pattern LANGUAGE = Pattern.compile("^\\s*(?:\\{\\s*\\.?)?([^\\s{},:/=]+)");
    private static final Pattern TITLE =
            Pattern.compile("\\b(?:title|filename)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|[“”]([^“”]*)[“”]|([^\\s}]+))");
    /** As some tools write a difference in a language. */
    private static final String DIFF = "diff-";

    static InfoString none() {
        return NONE;
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
            return new InfoString(language, Optional.empty(), CodeLines.PLAIN);
        }
        Matcher title = TITLE.matcher(rest);
        Optional<String> given = title.find() ? text(title) : Optional.empty();
        String lines = given.isPresent() ? rest.substring(0, title.start()) + ' ' + rest.substring(title.end()) : rest;
        return new InfoString(language, given, CodeLines.of(info.stripLeading().startsWith("{") ? '{' + lines : lines));
    }

    private static Optional<String> text(Matcher title) {
        for (int group = 1; group <= 4; group++) {
            if (title.group(group) != null) {
                return Optional.of(title.group(group));
            }
        }
        return Optional.empty();
    }
}
