package io.github.blogmaven.model;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.markdown.Document;

/**
 * A page that belongs to no order, such as {@code about}.
 *
 * <p>Where its address is that of a generated page, it takes that page's place.
 *
 * @param source the path of its file, relative to the blog's folder
 */
public record StandingPage(Address address, Description description, PostHeader header, Document body, String source) {

    /** Whether it puts the generated page whose place it takes into itself. */
    public boolean asksForGenerated() {
        return body.asksForGenerated();
    }

    public boolean isUnlisted() {
        return header.standing().unlisted().map(Located::value).orElse(false);
    }

    /** Where its author decided on its address. */
    public Span place() {
        return header.address().place(source);
    }
}
