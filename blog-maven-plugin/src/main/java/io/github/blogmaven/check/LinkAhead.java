package io.github.blogmaven.check;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Publication;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A link between posts dated in the future, to one whose day comes later. */
final class LinkAhead implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Links.of(blog).flatMap(found -> check(blog, found).stream());
    }

    private static Optional<Finding> check(Blog blog, Links.Found found) {
        Optional<LocalDate> here = appears(blog, found.in().address());
        if (here.isEmpty() || !(found.link() instanceof Link.ToPage page)) {
            return Optional.empty();
        }
        Address to = page.address();
        return appears(blog, to)
                .filter(day -> day.isAfter(here.get()))
                .map(day -> new Finding(
                        found.written().span(),
                        "'" + to.id() + "' is dated " + day + ", and this post " + here.get()
                                + "; until then the link leads nowhere"));
    }

    /** The day from which on readers see a post that they do not see yet. */
    private static Optional<LocalDate> appears(Blog blog, Address address) {
        return blog.post(address.url())
                .filter(post -> post.publication() == Publication.SCHEDULED)
                .flatMap(Post::date)
                .map(date -> date.toLocalDate());
    }
}
