package io.github.blogmaven.feed;

import java.util.Optional;

/**
 * What a feed says of itself.
 *
 * @param id one that never changes
 * @param description what it is about
 * @param page where its list is; a path where the address of the blog is not known
 * @param author who writes it, else what the blog is called
 * @param updated when it was last changed
 * @param isAbsolute whether addresses in it are whole
 */
record Channel(
        String id,
        String title,
        Optional<String> description,
        String language,
        String page,
        String author,
        Optional<String> licence,
        String updated,
        boolean isAbsolute) {}
