package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.model.Blog;
import java.util.Optional;
import java.util.stream.Stream;

/** One mistake an author can make, and how to find it. */
interface Rule {
    /** The name authors see in reports and write to silence the rule, such as {@code broken-link}. */
    String id();

    /** How grave it is unless {@code blog.yml} says otherwise; empty for a rule that is off until it is asked for. */
    Optional<Severity> severity();

    /** Whether it would publish something broken, so that {@code generate} looks for it too. */
    default boolean isEssential() {
        return false;
    }

    Stream<Finding> check(Blog blog);
}
