package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.UrlPath;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A page that no way leads to from the home page. */
final class UnreachablePage implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        Set<UrlPath> reached = Ways.reached(blog);
        return blog.editions().stream()
                .flatMap(UnreachablePage::sources)
                .filter(page -> !reached.contains(page.url()))
                .map(
                        page -> new Finding(
                                Span.ofFile(page.source()),
                                "no list or link leads to this page from the home page",
                                Optional.of(
                                        "link to it, or add it to 'nav' in blog.yml; set 'unlisted: true' if this is intended")))
                .distinct();
    }

    private static Stream<Source> sources(Edition edition) {
        Stream<Source> posts = edition.posts().stream()
                .filter(post -> !post.isUnlisted())
                .map(post -> new Source(post.url(), post.source()));
        Stream<Source> pages = edition.pages().stream()
                .filter(page -> !page.isUnlisted())
                .map(page -> new Source(page.address().url(), page.source()));
        Stream<Source> series = edition.series().stream()
                .flatMap(one -> one.source().stream()
                        .map(source -> new Source(one.address().url(), source)));
        Stream<Source> topics = edition.topics().stream()
                .filter(topic -> !topic.isEmpty())
                .map(topic -> new Source(topic.address().url(), topic.source()));
        Stream<Source> paths =
                edition.paths().stream().map(path -> new Source(path.address().url(), path.source()));
        return Stream.of(posts, pages, series, topics, paths).flatMap(all -> all);
    }

    /** A page and its file. */
    private record Source(UrlPath url, String source) {}
}
