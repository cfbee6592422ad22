package io.github.blogmaven.model;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.settings.Language;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A post whose references are resolved. What it belongs to is asked of the {@link Edition}.
 *
 * @param header with what a translation inherits
 * @param date when it was first published, if that is known; in the blog's time zone
 * @param updated when it was last changed, if that was later
 * @param source the path of its file, relative to the blog's folder
 */
public record Post(
        Address address,
        Description description,
        PostHeader header,
        Document body,
        Publication publication,
        Optional<LocalDateTime> date,
        Optional<LocalDateTime> updated,
        String source) {

    public String id() {
        return address.id();
    }

    public Language language() {
        return address.language();
    }

    public Title title() {
        return address.title();
    }

    public UrlPath url() {
        return address.url();
    }

    /** Whether it has a page but stands in no list. */
    public boolean isUnlisted() {
        return header.standing().unlisted().map(Located::value).orElse(false);
    }

    /** Where its author decided on its address. */
    public Span place() {
        return header.address().place(source);
    }
}
