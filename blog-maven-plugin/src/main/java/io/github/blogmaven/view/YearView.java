package io.github.blogmaven.view;

import java.util.List;

/**
 * The posts of a year.
 *
 * @param year four digits; empty for posts without a date
 */
public record YearView(String year, List<PostItem> posts) {
    public YearView {
        posts = List.copyOf(posts);
    }
}
