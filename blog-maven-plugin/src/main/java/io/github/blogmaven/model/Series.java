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
 * <p>A class rather than a record: how many parts are written and how much there is to read is asked on the page of every
 * one of them.
 */
public final class Series {
    private final Address address;
    private final Description description;
    private final SeriesHeader header;
    private final Document introduction;
    private final List<Part> parts;
    private final List<Part> hidden;
    private final List<Located<Address>> requires;
    private final Optional<String> source;
    private final List<Post> posts;
    private final Length length;

    /**
     * @param header with what a translation inherits
     * @param hidden parts that readers do not see yet and that the series does not promise
     * @param requires what to read before
     * @param source the path of its file, relative to the blog's folder, if it has one
     */
    public Series(
            Address address,
            Description description,
            SeriesHeader header,
            Document introduction,
            List<Part> parts,
            List<Part> hidden,
            List<Located<Address>> requires,
            Optional<String> source) {
        this.address = address;
        this.description = description;
        this.header = header;
        this.introduction = introduction;
        this.parts = List.copyOf(parts);
        this.hidden = List.copyOf(hidden);
        this.requires = List.copyOf(requires);
        this.source = source;
        this.posts = parts.stream().flatMap(part -> part.post().stream()).toList();
        this.length = posts.stream().map(post -> post.body().length()).reduce(Length.NONE, Length::plus);
    }

    public Address address() {
        return address;
    }

    public String id() {
        return address.id();
    }

    public Title title() {
        return address.title();
    }

    public Description description() {
        return description;
    }

    /** Its header, with what a translation inherits. */
    public SeriesHeader header() {
        return header;
    }

    public Document introduction() {
        return introduction;
    }

    /** In order; planned ones are among them. */
    public List<Part> parts() {
        return parts;
    }

    /** The parts that readers do not see yet and that the series does not promise. */
    public List<Part> hidden() {
        return hidden;
    }

    /** What to read before. */
    public List<Located<Address>> requires() {
        return requires;
    }

    /** The path of its file, relative to the blog's folder, if it has one. */
    public Optional<String> source() {
        return source;
    }

    /** The parts that are written. */
    public List<Post> posts() {
        return posts;
    }

    /** How much there is to read in all. */
    public Length length() {
        return length;
    }
}
