package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.StandingPage;
import java.util.stream.Stream;

/** A description that search engines cut off. */
final class LongDescription implements Rule {
    private static final int LONGEST = 200;

    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition -> Stream.concat(
                        edition.posts().stream().map(Post::header),
                        edition.pages().stream().map(StandingPage::header)))
                .flatMap(header -> header.wording().description().stream())
                .filter(description -> length(description) > LONGEST)
                .map(description -> new Finding(
                        description.span(),
                        "the description has " + length(description) + " characters; everything after the first "
                                + LONGEST + " is cut off"));
    }

    private static int length(Located<String> description) {
        return description.value().codePointCount(0, description.value().length());
    }
}
