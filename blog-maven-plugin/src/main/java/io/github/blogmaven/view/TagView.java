package io.github.blogmaven.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag.
 *
 * @param href absent while it has too few posts for a page
 */
public record TagView(@Nullable String href, Markup title, int count, List<PostItem> posts) {
    public TagView {
        posts = List.copyOf(posts);
    }
}
