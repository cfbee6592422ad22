package io.github.blogmaven.feed;

import java.util.List;
import java.util.Optional;

/**
 * A post as readers of feeds see it.
 *
 * @param id one that never changes
 * @param url where it is; a path where the address of the blog is not known
 * @param published when, as a moment (RFC 3339)
 * @param updated when it was last changed, if that was later
 * @param categories its topics and tags
 * @param html the whole text
 */
record Entry(
        String id,
        String url,
        String title,
        String language,
        Optional<String> published,
        Optional<String> updated,
        List<Writer> authors,
        List<String> categories,
        Optional<String> summary,
        Optional<String> image,
        String html) {
    Entry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** Who wrote it. */
    record Writer(String name, Optional<String> url) {}
}
