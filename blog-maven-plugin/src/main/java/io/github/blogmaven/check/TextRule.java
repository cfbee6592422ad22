package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Prose;
import java.util.stream.Stream;

/**
 * A rule that needs a text and nothing of the rest of the blog: texts are looked at side by side, and where it fails at one,
 * that one is named and the others are looked at.
 */
interface TextRule extends Rule {
    Stream<Finding> check(Prose prose);

    @Override
    default Stream<Finding> check(Blog blog) {
        return blog.prose().stream().flatMap(this::check);
    }
}
