package io.github.blogmaven.plan;

import io.github.blogmaven.model.Post;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list of posts.
 *
 * @param posts those on this page
 * @param number from 1
 * @param last the number of the last page
 */
public record Listing(List<Post> posts, int number, int last) {
    public Listing {
        posts = List.copyOf(posts);
    }

    /** A list cut into pages; one without posts has a page all the same. */
    static List<Listing> pages(List<Post> posts, int perPage) {
        List<Listing> pages = new ArrayList<>();
        int last = Math.max(1, (posts.size() + perPage - 1) / perPage);
        for (int number = 1; number <= last; number++) {
            int from = (number - 1) * perPage;
            pages.add(new Listing(posts.subList(from, Math.min(from + perPage, posts.size())), number, last));
        }
        return pages;
    }

    public boolean isLast() {
        return number == last;
    }
}
