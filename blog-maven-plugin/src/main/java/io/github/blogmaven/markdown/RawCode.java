package io.github.blogmaven.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text stands between tags of HTML that make it no prose: code, or an abbreviation its author explains there.
 *
 * <p>Tags are passed in the order they stand. Nothing in such a text is changed.
 */
final class RawCode {
    private static final Pattern TAG =
            Pattern.compile("<(/?)(?:abbr|code|kbd|samp|tt|var|svg|math)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private int depth;

    void pass(String tag) {
        Matcher matcher = TAG.matcher(tag);
        if (matcher.lookingAt()) {
            depth = matcher.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
        }
    }

    boolean isOpen() {
        return depth > 0;
    }
}
