package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import java.util.stream.Stream;

/**
 * One mistake an author can make, and how to find it.
 *
 * <p>Its id is the name of its class with hyphens; {@link Rules} says how grave it is.
 */
interface Rule {
    Stream<Finding> check(Blog blog);
}
