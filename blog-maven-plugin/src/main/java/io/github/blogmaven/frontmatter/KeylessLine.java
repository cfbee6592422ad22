package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what keeps a line of YAML from being a key and a value. */
final class KeylessLine {
    private static final String KEY = "(?:- +)?[\\p{L}_][\\p{L}\\p{N}_ -]*";
    private static final Pattern WIDE_COLON = Pattern.compile(KEY + "(：).*");
    private static final Pattern NO_BLANK = Pattern.compile(KEY + "(:)\\S.*");
    private static final Pattern EQUALS = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]* *(=).*");
    private static final Pattern ITEM = Pattern.compile("(-)\\p{L}.*");
    private static final Pattern KEY_AND_VALUE = Pattern.compile(KEY + ": +\\S.*");

    private final YamlLines lines;
    private final int line;
    private final String text;

    private KeylessLine(YamlLines lines, int line) {
        this.lines = lines;
        this.line = line;
        this.text = lines.text(line).strip();
    }

    /** The report of a line that stands where a key does. */
    static Diagnostic report(YamlLines lines, int line) {
        return new KeylessLine(lines, line).report();
    }

    /** The report of a text where keys belong. */
    static Diagnostic first(YamlLines lines) {
        int first = 0;
        while (first + 1 < lines.count() && lines.before(first + 1) < 0) {
            first++;
        }
        return report(lines, first);
    }

    /** Whether a text begins as the item of a list does, but for the blank. */
    static boolean isItem(String text) {
        return ITEM.matcher(text).matches();
    }

    private Diagnostic report() {
        Matcher wide = WIDE_COLON.matcher(text);
        if (wide.matches()) {
            return at(wide, "a wide colon; YAML knows the narrow one", text.replaceFirst("：\\s*", ": "));
        }
        Matcher blank = NO_BLANK.matcher(text);
        if (blank.matches()) {
            return at(blank, "missing space after ':'", text.replaceFirst(":", ": "));
        }
        Matcher equals = EQUALS.matcher(text);
        if (equals.matches()) {
            return at(equals, "a '=' where a ':' belongs", text.replaceFirst(" *= *", ": "));
        }
        Matcher item = ITEM.matcher(text);
        if (item.matches()) {
            return at(item, "missing space after '-'", "- " + text.substring(1));
        }
        boolean goesOn =
                KEY_AND_VALUE.matcher(lines.text(lines.before(line)).strip()).matches();
        String hint = goesOn ? "indent it where the line above goes on" : "write a key, a colon and a value";
        return YamlSlip.at(lines.span(line), "this line has no key", hint);
    }

    private Diagnostic at(Matcher sign, String message, String mended) {
        int indent = lines.indent(line);
        Span span = lines.span(line, indent + sign.start(1), indent + sign.end(1));
        return YamlSlip.at(span, message, "write '" + mended + "'");
    }
}
