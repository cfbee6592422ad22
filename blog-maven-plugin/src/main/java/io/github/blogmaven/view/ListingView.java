package io.github.blogmaven.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of posts.
 *
 * @param posts those on this page, newest first
 * @param number from 1
 * @param last the number of the last page
 * @param newer the way to the page before
 * @param older the way to the page after
 */
public record ListingView(
        List<PostItem> posts,
        int number,
        int last,
        @Nullable String newer,
        @Nullable String older) {
    public ListingView {
        posts = List.copyOf(posts);
    }
}
