package io.github.blogmaven.model;

import io.github.blogmaven.frontmatter.Located;
import java.util.List;
import java.util.Optional;

/**
 * What the header of a post refers to, looked up. Each keeps the place where its author wrote it.
 *
 * @param requires what to read before it
 * @param revisits what it comes back to
 * @param replacedBy what stands in its place now
 * @param introduces the terms it introduces
 * @param image the picture that stands for it where it is shared
 */
public record Relations(
        List<Located<Address>> requires,
        List<Located<Address>> revisits,
        Optional<Located<Address>> replacedBy,
        List<Located<Address>> introduces,
        Optional<Link> image) {
    /** Those of a text that refers to nothing. */
    public static final Relations NONE =
            new Relations(List.of(), List.of(), Optional.empty(), List.of(), Optional.empty());

    public Relations {
        requires = List.copyOf(requires);
        revisits = List.copyOf(revisits);
        introduces = List.copyOf(introduces);
    }

    /** The same with a picture. */
    public Relations withImage(Optional<Link> picture) {
        return new Relations(requires, revisits, replacedBy, introduces, picture);
    }
}
