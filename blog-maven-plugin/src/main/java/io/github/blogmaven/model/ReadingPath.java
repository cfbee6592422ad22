package io.github.blogmaven.model;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.markdown.Document;
import java.util.List;
import java.util.Optional;

/**
 * An ordered walk through series and posts, for somebody, with a reason.
 *
 * @param audience who should take it
 * @param why the reason
 * @param steps addresses of series and posts
 * @param source the path of its file, relative to the blog's folder
 */
public record ReadingPath(
        Address address,
        Description description,
        Optional<String> audience,
        Document why,
        List<Located<Address>> steps,
        String source) {
    public ReadingPath {
        steps = List.copyOf(steps);
    }
}
