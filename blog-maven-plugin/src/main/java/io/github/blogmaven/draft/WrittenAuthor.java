package io.github.blogmaven.draft;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.frontmatter.Fields;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Vocabularies;
import io.github.blogmaven.frontmatter.YamlFile;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.BlogSettings.SocialLink;
import io.github.blogmaven.settings.Localized;
import io.github.blogmaven.settings.LocalizedReader;
import io.github.blogmaven.settings.SocialLinks;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of {@code authors.yml}: a map from id to author.
 *
 * @param bio who they are, in a sentence or two of inline Markdown
 * @param url their home elsewhere
 * @param image a file of the blog's folder, or an address
 */
public record WrittenAuthor(
        Located<String> id,
        Localized name,
        Localized bio,
        Optional<String> url,
        List<SocialLink> links,
        Optional<Located<String>> image) {
    public WrittenAuthor {
        links = List.copyOf(links);
    }

    /** Reads the authors of a blog. */
    public static List<WrittenAuthor> readAll(Source source, BlogSettings settings, List<Diagnostic> diagnostics) {
        LocalizedReader texts = new LocalizedReader(settings.languages(), diagnostics);
        List<WrittenAuthor> authors = new ArrayList<>();
        YamlFile.table(source, diagnostics).entries().forEach(entry -> {
            if (entry.value() instanceof Table table) {
                Fields fields = new Fields(table, Vocabularies.AUTHOR, diagnostics);
                authors.add(new WrittenAuthor(
                        new Located<>(entry.key(), entry.keySpan()),
                        texts.read(fields, "name").orElse(Localized.of(entry.key())),
                        texts.read(fields, "bio").orElse(Localized.none()),
                        fields.address("url").map(Located::value),
                        SocialLinks.read(fields, "links", diagnostics),
                        fields.text("image")));
            } else {
                diagnostics.add(Mistake.WRONG_TYPE.at(
                        entry.value().span(),
                        "an author is a map with a 'name', not " + entry.value().kind()));
            }
        });
        return authors;
    }
}
