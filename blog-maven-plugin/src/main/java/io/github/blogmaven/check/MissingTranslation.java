package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.settings.Language;
import java.util.List;
import java.util.stream.Stream;

/** A post that one of the blog's languages does not have. */
final class MissingTranslation implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Originals.posts(blog).flatMap(post -> check(blog, post));
    }

    private static Stream<Finding> check(Blog blog, Post post) {
        List<Language> languages = blog.translationsOf(post.address()).stream()
                .map(Address::language)
                .toList();
        return blog.settings().languages().stream()
                .filter(language -> !languages.contains(language))
                .map(language ->
                        new Finding(Span.ofFile(post.source()), "the post has no translation in '" + language + "'"));
    }
}
