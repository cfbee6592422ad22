package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import java.util.Optional;
import java.util.stream.Stream;

/** A link to an old address that redirects to the one that answers now. */
final class LinkToRedirect implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Links.of(blog).flatMap(found -> finding(found).stream());
    }

    private static Optional<Finding> finding(Links.Found found) {
        Link way = found.way() instanceof Link.Absolute absolute ? absolute.to() : found.way();
        if (!(way instanceof Link.Redirected old) || old.to() instanceof Link.Broken) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                found.written().span(),
                "'" + old.from() + "' is an old address",
                found.reference().map(reference -> "write '" + reference + "'")));
    }
}
