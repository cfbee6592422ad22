package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Prose;
import io.github.blogmaven.settings.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file whose name ends in a language that the blog does not have. */
final class UndeclaredLanguage implements Rule {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Override
    public Stream<Finding> check(Blog blog) {
        Set<String> names =
                blog.addresses().stream().map(UndeclaredLanguage::name).collect(Collectors.toSet());
        return blog.prose().stream().flatMap(prose -> finding(blog, prose, names).stream());
    }

    private static String name(Address address) {
        return address.kind() + ":" + address.id();
    }

    /** Many words are the tag of some language; what tells a translation from {@code socket.io} is its original. */
    private static Optional<Finding> finding(Blog blog, Prose prose, Set<String> names) {
        String id = prose.address().id();
        int dot = id.lastIndexOf('.');
        String suffix = id.substring(dot + 1);
        String rest = dot < 0 ? "" : id.substring(0, dot);
        boolean hasOriginal =
                rest.equals("index") || names.contains(prose.address().kind() + ":" + rest);
        if (dot <= 0 || !isLanguage(suffix) || !hasOriginal) {
            return Optional.empty();
        }
        String hint = blog.settings().languages().stream()
                .map(Language::tag)
                .filter(suffix::equalsIgnoreCase)
                .findFirst()
                .map(tag -> "write '." + tag + "'")
                .orElse("declare it in 'blog.yml': " + declaration(blog, suffix));
        return Optional.of(new Finding(
                Span.ofFile(prose.source()),
                "the blog has no language '" + suffix + "'; this is a page of its own and no translation",
                Optional.of(hint)));
    }

    private static String declaration(Blog blog, String suffix) {
        String known = blog.settings().languages().stream().map(Language::tag).collect(Collectors.joining(", "));
        return "languages: [" + known + ", " + suffix + "]";
    }

    private static boolean isLanguage(String suffix) {
        return Language.parse(suffix)
                .filter(language -> LANGUAGES.contains(language.locale().getLanguage()))
                .isPresent();
    }
}
