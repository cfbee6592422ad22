package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Edition;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A post or a standing page, where both are looked at alike. */
record Text(Address address, PostHeader header, String source, Optional<LocalDateTime> date) {
    private static final Comparator<Text> OLDEST_FIRST = Comparator.comparing(
                    (Text text) -> text.date().orElse(LocalDateTime.MIN))
            .thenComparing(Text::source);

    /** Those of a language, the oldest first: of two that are alike, the later one repeats the other. */
    static Stream<Text> of(Edition edition) {
        return Stream.concat(
                        edition.posts().stream()
                                .map(post -> new Text(post.address(), post.header(), post.source(), post.date())),
                        edition.pages().stream()
                                .map(page -> new Text(page.address(), page.header(), page.source(), Optional.empty())))
                .sorted(OLDEST_FIRST);
    }
}
