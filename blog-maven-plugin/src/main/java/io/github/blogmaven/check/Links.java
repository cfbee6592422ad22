package io.github.blogmaven.check;

import io.github.blogmaven.markdown.WrittenLink;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Prose;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Goes through the links of a blog, as they are written and as they were looked up. */
final class Links {
    private Links() {}

    /**
     * A link, where it leads, and what it stands in.
     *
     * @param way what it leads to as it is written
     */
    record Found(WrittenLink written, Link way, Prose in) {

        /** What it leads to in the end. */
        Link link() {
            return way.end();
        }

        /** Whether its address begins with a tag of another generator's templates, which is told as such. */
        boolean isForeign() {
            String address = written().destination().strip();
            return address.startsWith("{{") || address.startsWith("{%");
        }

        /** How to refer to the page it leads to by its id, if pages of its kind are referred to so. */
        Optional<String> reference() {
            if (!(link() instanceof Link.ToPage page)) {
                return Optional.empty();
            }
            Address address = page.address();
            String fragment = page.fragment().map(id -> "#" + id).orElse("");
            return switch (address.kind()) {
                case POST, SERIES, TOPIC, PATH, TERM, AUTHOR ->
                    Optional.of(address.kind().name().toLowerCase(Locale.ROOT) + ":" + address.id() + fragment);
                case TAG, WHOLE_SERIES, NOT_FOUND -> Optional.empty();
                default -> Optional.of("page:" + address.id() + fragment);
            };
        }
    }

    /** Every destination of the blog, where it is written: one definition that many links refer to counts once. */
    static Stream<Found> of(Blog blog) {
        return blog.prose().stream().flatMap(prose -> {
            Set<Object> seen = new HashSet<>();
            return each(prose, blog)
                    .filter(found -> seen.add(
                            List.of(found.written().span(), found.written().destination())));
        });
    }

    /** Every link of the blog, for what is wrong with its text. */
    static Stream<Found> each(Blog blog) {
        return blog.prose().stream().flatMap(prose -> each(prose, blog));
    }

    private static Stream<Found> each(Prose prose, Blog blog) {
        List<Link> links = blog.linksOf(prose.source());
        List<WrittenLink> written = prose.document().links();
        return IntStream.range(0, links.size()).mapToObj(i -> new Found(written.get(i), links.get(i), prose));
    }
}
