package io.github.blogmaven.model;

import java.util.Optional;

/**
 * One place in a series.
 *
 * @param number as readers count it; may begin at 0
 * @param post what stands there; absent while it is planned. In another language where it was not translated
 */
public record Part(int number, Title title, Optional<Post> post) {

    public boolean isPlanned() {
        return post.isEmpty();
    }
}
