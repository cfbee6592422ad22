package io.github.blogmaven.settings;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.frontmatter.Fields;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.settings.BlogSettings.SocialLink;
import io.github.blogmaven.settings.BlogSettings.ThemeSettings;
import java.util.List;
import java.util.Optional;

/** Reads the part {@code theme} of {@code blog.yml}. */
final class ThemeReader {
    private final Optional<Fields> theme;
    private final List<Diagnostic> diagnostics;

    ThemeReader(Fields blog, List<Diagnostic> diagnostics) {
        this.theme = blog.table("theme").map(table -> new Fields(table, SettingsVocabulary.THEME, diagnostics));
        this.diagnostics = diagnostics;
    }

    ThemeSettings read() {
        Optional<Fields> colours = theme.flatMap(in -> in.table("colours"))
                .map(table -> new Fields(table, SettingsVocabulary.COLOURS, diagnostics));
        return new ThemeSettings(
                colours.flatMap(in -> colour(in, "accent")),
                colours.flatMap(in -> colour(in, "accent-dark")),
                theme.flatMap(in -> in.text("logo")),
                theme.flatMap(in -> in.text("favicon")),
                theme.map(in -> in.tables("social", this::social)).orElse(List.of()),
                theme.flatMap(in -> in.table("params")));
    }

    private static Optional<Located<String>> colour(Fields in, String key) {
        return in.text(key)
                .flatMap(written -> written.value().matches("#(\\p{XDigit}{3}|\\p{XDigit}{6})")
                        ? Optional.of(written)
                        : in.wrong(written.span(), "'" + written.value() + "' is not a colour, such as \"#0b57d0\""));
    }

    private Optional<SocialLink> social(Table table) {
        Fields in = new Fields(table, SettingsVocabulary.SOCIAL, diagnostics);
        Optional<Located<String>> title = in.text("title");
        Optional<Located<String>> url = in.text("url");
        if (!in.has("title") || !in.has("url")) {
            return in.wrong(table.span(), "a link of 'social' has a 'title' and a 'url'");
        }
        return title.flatMap(name -> url.map(address -> new SocialLink(name.value(), address.value())));
    }
}
