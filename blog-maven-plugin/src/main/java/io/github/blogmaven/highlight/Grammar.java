package io.github.blogmaven.highlight;

import io.github.blogmaven.regex.Regex;
import io.github.blogmaven.regex.Starts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a text, in order.
 *
 * <p>A grammar can be inside itself, so its patterns are added after it is made; nothing changes once it was read.
 */
final class Grammar {
    private TokenPattern[] patterns = {};

    /** Made when it is first needed; whoever comes second may make it once more, to the same. */
    private @Nullable Starts starts;

    TokenPattern[] patterns() {
        return patterns;
    }

    void read(TokenPattern[] all) {
        this.patterns = all;
    }

    /** Where the patterns may begin, in their order. */
    Starts starts() {
        Starts made = starts;
        if (made == null) {
            List<Regex> regexes = new ArrayList<>(patterns.length);
            for (TokenPattern pattern : patterns) {
                regexes.add(pattern.regex());
            }
            made = new Starts(regexes);
            starts = made;
        }
        return made;
    }
}
