package io.github.blogmaven.model;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.SeriesHeader;
import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.markdown.Length;
import java.util.List;
import java.util.Optional;

/**
 * Posts meant to be read in order.
 *
 * @param header with what a translation inherits
 * @param hidden parts that readers do not see yet and that the series does not promise
 * @param requires what to read before
 * @param source the path of its file, relative to the blog's folder, if it has one
 */
public record Series(
        Address address,
        String description,
        SeriesHeader header,
        Document introduction,
        List<Part> parts,
        List<Part> hidden,
        List<Located<Address>> requires,
        Optional<String> source) {
    public Series {
        parts = List.copyOf(parts);
        hidden = List.copyOf(hidden);
        requires = List.copyOf(requires);
    }

    public String id() {
        return address.id();
    }

    public Title title() {
        return address.title();
    }

    /** The parts that are written. */
    public List<Post> posts() {
        return parts.stream().flatMap(part -> part.post().stream()).toList();
    }

    /** How much there is to read in all. */
    public Length length() {
        return posts().stream().map(post -> post.body().length()).reduce(Length.NONE, Length::plus);
    }
}
