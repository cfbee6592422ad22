package io.github.blogmaven.settings;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.frontmatter.Fields;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.settings.BlogSettings.Syntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the parts {@code markdown} and {@code math} of {@code blog.yml}. */
final class MarkdownReader {
    private final Optional<Fields> markdown;
    private final Optional<Fields> math;

    MarkdownReader(Fields blog, List<Diagnostic> diagnostics) {
        this.markdown =
                blog.table("markdown").map(table -> new Fields(table, SettingsVocabulary.MARKDOWN, diagnostics));
        this.math = blog.table("math").map(table -> new Fields(table, SettingsVocabulary.MATH, diagnostics));
    }

    Syntax read() {
        return new Syntax(
                flag("wiki-links", false),
                flag("emoji", true),
                flag("math", true),
                math.map(MarkdownReader::macros).orElse(Map.of()));
    }

    private boolean flag(String key, boolean otherwise) {
        return markdown.flatMap(in -> in.flag(key)).map(Located::value).orElse(otherwise);
    }

    /** Commands by their names with the backslash, which authors need not write. */
    private static Map<String, String> macros(Fields in) {
        Map<String, String> macros = new LinkedHashMap<>();
        in.textsByKey("macros").forEach((name, expansion) -> {
            if (name.value().matches("\\\\?[A-Za-z]+")) {
                macros.put("\\" + name.value().replace("\\", ""), expansion.value());
            } else {
                in.wrong(name.span(), "'" + name.value() + "' is not the name of a command; it has letters only");
            }
        });
        return macros;
    }
}
