package io.github.blogmaven.verdict;

import java.util.regex.Pattern;

/**
 * A pattern of paths: {@code *} and {@code ?} stay within a folder, {@code **} goes through any number of them, and what
 * ends in {@code /} is all of a folder.
 */
public final class Glob {
    private final Pattern pattern;

    public Glob(String glob) {
        String rest = glob.endsWith("/") ? glob + "**" : glob;
        StringBuilder regex = new StringBuilder();
        while (!rest.isEmpty()) {
            int length = 1;
            if (rest.startsWith("**/")) {
                regex.append("(?:.*/)?");
                length = 3;
            } else if (rest.startsWith("**")) {
                regex.append(".*");
                length = 2;
            } else if (rest.startsWith("*")) {
                regex.append("[^/]*");
            } else if (rest.startsWith("?")) {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(rest.substring(0, 1)));
            }
            rest = rest.substring(length);
        }
        this.pattern = Pattern.compile(regex.toString());
    }

    /** Whether a path, relative to the blog's folder, is meant. */
    public boolean matches(String path) {
        return pattern.matcher(path).matches();
    }
}
