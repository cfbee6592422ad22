package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * An author's word that a rule is wrong about a place: {@code <!-- blog:ignore broken-link: made by another tool -->}.
 *
 * @param rules ids, as they were written; none where the comment could not be read
 * @param reason what stands behind the colon
 * @param comment where it is said
 * @param block the block after the comment, or nothing where it speaks of the whole file ({@code blog:ignore-file})
 */
public record Suppression(List<String> rules, Optional<String> reason, Span comment, Optional<Span> block) {
    public Suppression {
        rules = List.copyOf(rules);
    }

    /** Whether it speaks of a place. */
    public boolean covers(Span place) {
        return place.path().equals(comment.path())
                && (block.isEmpty() || block.get().hasBeginningOf(place));
    }
}
