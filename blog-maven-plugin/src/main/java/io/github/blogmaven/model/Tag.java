package io.github.blogmaven.model;

import java.util.List;

/**
 * A free mark on posts.
 *
 * @param posts newest first
 * @param hasPage whether there are enough of them for a page
 */
public record Tag(Address address, List<Post> posts, boolean hasPage) {
    public Tag {
        posts = List.copyOf(posts);
    }
}
