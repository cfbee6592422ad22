package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import java.util.stream.Stream;

/** A link to the blog itself by its whole address. */
final class AbsoluteLink implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Links.of(blog)
                .filter(found -> found.way() instanceof Link.Absolute)
                .map(AbsoluteLink::finding);
    }

    private static Finding finding(Links.Found found) {
        Link.Absolute way = (Link.Absolute) found.way();
        boolean isNowhere = way.to().end() instanceof Link.Broken;
        String what = isNowhere ? "the blog has nothing at '" + way.url() + "'" : "'" + way.url() + "' is on this blog";
        return new Finding(
                found.written().span(), what, found.reference().map(reference -> "write '" + reference + "'"));
    }
}
