package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Topic;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A topic without series and posts. */
final class EmptyTopic implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        Set<String> used = blog.editions().stream()
                .flatMap(edition -> edition.topics().stream())
                .filter(topic -> !topic.isEmpty())
                .map(topic -> topic.address().id())
                .collect(Collectors.toSet());
        return Originals.topics(blog)
                .filter(topic -> !used.contains(topic.address().id()))
                .map(EmptyTopic::finding);
    }

    private static Finding finding(Topic topic) {
        return new Finding(
                Span.ofFile(topic.source()),
                "no series or post has 'topics: " + topic.address().id() + "'");
    }
}
