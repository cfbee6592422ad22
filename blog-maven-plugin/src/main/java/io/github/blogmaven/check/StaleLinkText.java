package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A link whose text is almost the title of the page, as a copy of an older title is. */
final class StaleLinkText implements Rule {
    private static final int SHORTEST = 12;

    @Override
    public Stream<Finding> check(Blog blog) {
        return Links.each(blog).flatMap(found -> finding(found).stream());
    }

    private static Optional<Finding> finding(Links.Found found) {
        if (!(found.link() instanceof Link.ToPage page) || page.fragment().isPresent()) {
            return Optional.empty();
        }
        String text = found.written().text();
        String title = page.address().title().plain();
        return isStale(words(text), words(title))
                ? Optional.of(new Finding(
                        found.written().textSpan(),
                        "'" + text + "' is now called '" + title + "'",
                        found.reference().map(reference -> "'[](" + reference + ")' always shows the title")))
                : Optional.empty();
    }

    /** Short texts and those of one or two words are near to too much. */
    private static boolean isStale(String text, String title) {
        boolean isLikeTitle = text.length() >= SHORTEST && text.indexOf(' ') != text.lastIndexOf(' ');
        return isLikeTitle
                && !text.equals(title)
                && NearMiss.of(text, List.of(title)).isPresent();
    }

    /** Letters and digits in lower case; punctuation makes no other title. */
    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
