package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text without a title in a blog whose texts have one. */
final class MissingTitle implements Rule {
    /** A blog in which half of the texts or more have no title means it so: names of files may be titles. */
    @Override
    public Stream<Finding> check(Blog blog) {
        List<Text> all = blog.editions().stream().flatMap(MissingTitle::texts).toList();
        Set<String> titled = all.stream()
                .filter(Text::hasTitle)
                .map(text -> text.address().id())
                .collect(Collectors.toSet());
        List<Text> untitled = all.stream()
                .filter(text -> !titled.contains(text.address().id()))
                .toList();
        return untitled.size() * 2 >= all.size()
                ? Stream.empty()
                : untitled.stream().map(Text::finding);
    }

    private static Stream<Text> texts(Edition edition) {
        return Stream.concat(
                edition.posts().stream()
                        .map(post -> new Text(post.address(), post.header(), post.body(), post.source())),
                edition.pages().stream()
                        .map(page -> new Text(page.address(), page.header(), page.body(), page.source())));
    }

    /** What may have a title. A translation takes it from the original. */
    private record Text(Address address, PostHeader header, Document body, String source) {
        private boolean hasTitle() {
            return header.wording().title().isPresent() || body.title().isPresent();
        }

        private Finding finding() {
            String instead = "; its file name '" + address.title().plain() + "' is shown instead";
            Span empty = header.emptyKeys().get("title");
            return empty != null
                    ? new Finding(
                            empty,
                            "'title' has no value" + instead,
                            Optional.of("write the title after the colon, or begin the text with a heading"))
                    : new Finding(
                            Span.ofFile(source),
                            "the text has no title" + instead,
                            Optional.of("add 'title' to its header, or begin it with a heading"));
        }
    }
}
