package io.github.blogmaven.check;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.Term;
import io.github.blogmaven.model.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Goes through a blog of several languages, each thing once: in the first language it is in. */
final class Originals {
    private Originals() {}

    static Stream<Post> posts(Blog blog) {
        return once(blog, Edition::posts, Post::address);
    }

    static Stream<Series> series(Blog blog) {
        return once(blog, Edition::series, Series::address);
    }

    static Stream<Topic> topics(Blog blog) {
        return once(blog, Edition::topics, Topic::address);
    }

    static Stream<Term> terms(Blog blog) {
        return once(blog, Edition::terms, Term::address);
    }

    /** What a post is a translation of; nothing for an original. */
    static Optional<Post> of(Post translation, Blog blog) {
        Address first = blog.translationsOf(translation.address()).get(0);
        return first.language().equals(translation.language()) ? Optional.empty() : blog.post(first.url());
    }

    private static <T> Stream<T> once(Blog blog, Function<Edition, List<T>> things, Function<T, Address> address) {
        Set<String> seen = new HashSet<>();
        return blog.editions().stream()
                .flatMap(edition -> things.apply(edition).stream())
                .filter(thing -> seen.add(address.apply(thing).id()));
    }
}
