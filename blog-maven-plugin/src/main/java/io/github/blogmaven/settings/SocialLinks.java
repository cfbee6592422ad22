package io.github.blogmaven.settings;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.frontmatter.Fields;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.settings.BlogSettings.SocialLink;
import java.util.List;
import java.util.Optional;

/** Reads addresses of an author elsewhere: a list of maps with a title and an address. */
public final class SocialLinks {
    private SocialLinks() {}

    /**
     * The links of a key.
     *
     * @param diagnostics where mistakes are told to
     */
    public static List<SocialLink> read(Fields fields, String key, List<Diagnostic> diagnostics) {
        return fields.tables(key, table -> link(table, key, diagnostics));
    }

    private static Optional<SocialLink> link(Table table, String key, List<Diagnostic> diagnostics) {
        Fields in = new Fields(table, SettingsVocabulary.SOCIAL, diagnostics);
        Optional<Located<String>> title = in.text("title");
        Optional<Located<String>> url = in.address("url");
        if (!in.has("title") || !in.has("url")) {
            return in.wrong(table.span(), "a link of '" + key + "' has a 'title' and a 'url'");
        }
        return title.flatMap(name -> url.map(address -> new SocialLink(name.value(), address.value())));
    }
}
