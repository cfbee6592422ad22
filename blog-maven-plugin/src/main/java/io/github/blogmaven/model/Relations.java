package io.github.blogmaven.model;

import java.util.List;
import java.util.Optional;

/**
 * What the header of a post refers to, looked up.
 *
 * @param requires what to read before it
 * @param revisits what it comes back to
 * @param replacedBy what stands in its place now
 * @param introduces the terms it introduces
 * @param image the picture that stands for it where it is shared
 */
public record Relations(
        List<Address> requires,
        List<Address> revisits,
        Optional<Address> replacedBy,
        List<Address> introduces,
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
