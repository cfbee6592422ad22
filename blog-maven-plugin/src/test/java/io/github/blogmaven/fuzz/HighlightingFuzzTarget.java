package io.github.blogmaven.fuzz;

import io.github.blogmaven.highlight.Highlighter;
import java.util.List;
import org.jsoup.parser.Parser;

/** Colours text as code of the language that its first byte chooses. */
public final class HighlightingFuzzTarget {
    private static final Highlighter HIGHLIGHTER = new Highlighter();
    private static final List<String> LANGUAGES = List.of(
            "java",
            "javascript",
            "typescript",
            "python",
            "kotlin",
            "bash",
            "shell-session",
            "html",
            "css",
            "json",
            "yaml",
            "sql",
            "c",
            "cpp",
            "rust",
            "go",
            "ruby",
            "php",
            "jsx",
            "tsx",
            "markdown",
            "scala",
            "groovy",
            "haskell",
            "perl",
            "r",
            "swift",
            "toml",
            "docker",
            "makefile",
            "http",
            "diff",
            "latex",
            "regex",
            "lua",
            "powershell",
            "csharp",
            "elixir",
            "erb",
            "handlebars");

    private HighlightingFuzzTarget() {}

    /** Called by the fuzzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String language = LANGUAGES.get(Byte.toUnsignedInt(input[0]) % LANGUAGES.size());
        String code = Inputs.text(java.util.Arrays.copyOfRange(input, 1, input.length));
        StringBuilder html = new StringBuilder();
        if (HIGHLIGHTER.write(language, code, html) == Highlighter.Outcome.COLOURED) {
            String shown = Parser.unescapeEntities(html.toString().replaceAll("<[^>]*>", ""), true);
            // Prism writes a no-break space as a space, so that code can be copied.
            if (!shown.equals(code.replace('\u00a0', ' '))) {
                throw new AssertionError(language + " shows other code than was written: " + html);
            }
        } else if (html.length() > 0) {
            throw new AssertionError(language + " gave up and left something behind: " + html);
        }
    }
}
