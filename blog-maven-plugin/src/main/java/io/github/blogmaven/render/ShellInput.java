package io.github.blogmaven.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows whether a shell would wait for more lines of a command. */
final class ShellInput {
    private static final Pattern HERE_DOCUMENT =
            Pattern.compile("(?<!<)<<[-~]?\\s*(?:'([^']+)'|\"([^\"]+)\"|\\\\?([A-Za-z_]\\w*))");
    private static final Pattern JOINED = Pattern.compile("(?:\\||&&)\\s*$");
    private static final Pattern JOINED_ON_WINDOWS = Pattern.compile("(?:\\||`|\\^)\\s*$");
    private static final Pattern WORD =
            Pattern.compile("(?<=^|[;&|({\\s])(?:for|while|until|select|done|if|fi|case|esac)(?=$|[;&|)\\s])");
    private static final Map<String, Integer> DEPTHS =
            Map.of("for", 1, "while", 1, "until", 1, "select", 1, "done", -1, "if", 1, "fi", -1, "case", 1, "esac", -1);
    private static final Pattern COMPOUND = Pattern.compile("\\s*(?:for|while|until|select|if|case)\\b.*");
    private static final Pattern ENDS_OPEN = Pattern.compile(".*(?:\\{|\\(|\\bdo|\\bthen|\\belse)\\s*$");

    /** Whose rules of quoting a command follows. */
    enum Syntax {
        POSIX,
        WINDOWS,
        /** That of an interpreter, which says by its prompt that a statement goes on. */
        UNKNOWN
    }

    private final List<String> delimiters = new ArrayList<>();
    private Syntax syntax = Syntax.UNKNOWN;
    private char quote;
    private boolean isJoined;
    private boolean isCompound;
    private int depth;

    /** Starts over with the first line of a command. */
    void begin(String line, Syntax known) {
        syntax = known;
        delimiters.clear();
        quote = 0;
        depth = 0;
        isJoined = false;
        isCompound = COMPOUND.matcher(line).matches() || ENDS_OPEN.matcher(line).matches();
        append(line);
    }

    /** Adds a further line, without its prompt. */
    void append(String line) {
        if (syntax == Syntax.UNKNOWN) {
            return;
        }
        if (!delimiters.isEmpty()) {
            if (line.strip().equals(delimiters.get(0))) {
                delimiters.remove(0);
            }
            return;
        }
        String code = withoutQuotes(line);
        isJoined = quote == 0
                && (syntax == Syntax.POSIX
                        ? endsInBackslash(code) || JOINED.matcher(code).find()
                        : JOINED_ON_WINDOWS.matcher(code).find());
        if (syntax == Syntax.POSIX && quote == 0 && code.contains("<<")) {
            findHereDocuments(line);
        }
        if (isCompound) {
            count(code);
        }
    }

    private void findHereDocuments(String line) {
        Matcher here = HERE_DOCUMENT.matcher(line);
        while (here.find()) {
            String quoted = here.group(1) == null ? here.group(2) : here.group(1);
            delimiters.add(quoted == null ? here.group(3) : quoted);
        }
    }

    private void count(String code) {
        Matcher word = WORD.matcher(code);
        while (word.find()) {
            depth += DEPTHS.getOrDefault(word.group(), 0);
        }
        String shown = code.strip();
        depth += shown.endsWith("{") || shown.endsWith("(") ? 1 : 0;
        depth -= shown.startsWith("}") || shown.startsWith(")") ? 1 : 0;
    }

    boolean isOpen() {
        return quote != 0 || isJoined || !delimiters.isEmpty() || depth > 0;
    }

    /** The word that ends the here-document that the next line belongs to, if it does. */
    Optional<String> delimiter() {
        return delimiters.stream().findFirst();
    }

    /** Gives up on here-documents: what was taken for their beginning has no end. */
    void forgetHereDocuments() {
        delimiters.clear();
    }

    private static boolean endsInBackslash(String code) {
        int end = code.length();
        while (end > 0 && code.charAt(end - 1) == '\\') {
            end--;
        }
        return (code.length() - end) % 2 == 1;
    }

    /** What is neither quoted nor a comment; a quote may be open from a line before. */
    private String withoutQuotes(String line) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                i += c == '\\' && quote == '"' && syntax == Syntax.POSIX ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '\\' && syntax == Syntax.POSIX && i + 1 < line.length()) {
                i++;
            } else if (c == '"' || (c == '\'' && syntax == Syntax.POSIX)) {
                quote = c;
            } else if (c == '#' && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
                break;
            } else {
                code.append(c);
            }
        }
        return code.toString();
    }
}
