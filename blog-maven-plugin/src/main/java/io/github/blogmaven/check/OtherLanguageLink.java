package io.github.blogmaven.check;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A link into another language to a page that this language has too. */
final class OtherLanguageLink implements Rule {
    /** The words that begin a reference by id, which leads to the reader's own language. */
    private static final Map<Address.Kind, String> WORDS = Map.of(
            Address.Kind.POST, "post:",
            Address.Kind.SERIES, "series:",
            Address.Kind.TOPIC, "topic:",
            Address.Kind.PATH, "path:",
            Address.Kind.PAGE, "page:");

    @Override
    public Stream<Finding> check(Blog blog) {
        return Links.of(blog)
                .filter(found -> found.link() instanceof Link.ToPage)
                .flatMap(found -> check(blog, found, ((Link.ToPage) found.link()).address()).stream());
    }

    /** A link to the same page, or to the home page, is there to change the language. */
    private static Optional<Finding> check(Blog blog, Links.Found found, Address target) {
        Address here = found.in().address();
        boolean changesLanguage = target.kind() == Address.Kind.HOME
                || (target.kind() == here.kind() && target.id().equals(here.id()));
        if (target.language().equals(here.language()) || changesLanguage) {
            return Optional.empty();
        }
        return blog.translationsOf(target).stream()
                .filter(twin -> twin.language().equals(here.language()))
                .findFirst()
                .map(twin -> finding(found, target, twin));
    }

    private static Finding finding(Links.Found found, Address target, Address twin) {
        return new Finding(
                found.written().span(),
                "'" + target.title().plain() + "' is in '" + target.language() + "', but there is a version in '"
                        + twin.language() + "': '" + twin.title().plain() + "'",
                Optional.ofNullable(WORDS.get(twin.kind())).map(word -> "write '" + word + twin.id() + "'"));
    }
}
