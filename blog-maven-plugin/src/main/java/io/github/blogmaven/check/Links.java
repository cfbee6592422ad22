package io.github.blogmaven.check;

import io.github.blogmaven.markdown.WrittenLink;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Prose;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Goes through the links of a blog, as they are written and as they were looked up. */
final class Links {
    private Links() {}

    /** A link, where it leads, and what it stands in. */
    record Found(WrittenLink written, Link link, Prose in) {}

    /** Every link of the blog; one definition that many links refer to counts once. */
    static Stream<Found> of(Blog blog) {
        return blog.prose().stream().flatMap(prose -> of(prose, blog.linksOf(prose.source())));
    }

    private static Stream<Found> of(Prose prose, List<Link> links) {
        List<WrittenLink> written = prose.document().links();
        Set<Object> seen = new HashSet<>();
        return IntStream.range(0, links.size())
                .mapToObj(i -> new Found(written.get(i), links.get(i), prose))
                .filter(found ->
                        seen.add(List.of(found.written().span(), found.written().destination())));
    }
}
