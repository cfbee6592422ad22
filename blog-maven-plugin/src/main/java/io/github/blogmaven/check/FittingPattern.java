package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Slug;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pattern of addresses under which many broken links would lead to posts.
 *
 * @param pattern as {@code urls.post} takes it
 * @param links the links that lead to a post by it
 */
record FittingPattern(String pattern, List<Links.Found> links) {
    /** So many links are no accident. */
    private static final int MANY = 5;

    FittingPattern {
        links = List.copyOf(links);
    }

    /** The pattern that most of the broken links fit, if that is many more than the links it would break. */
    static Optional<FittingPattern> of(Blog blog, List<Links.Found> broken) {
        if (broken.size() < MANY) {
            return Optional.empty();
        }
        Map<String, List<Post>> posts = new HashMap<>();
        blog.editions().stream().flatMap(edition -> edition.posts().stream()).forEach(post -> {
            posts.computeIfAbsent(slugOf(post), any -> new ArrayList<>()).add(post);
        });
        Map<String, List<Links.Found>> byPattern = new TreeMap<>();
        for (Links.Found found : broken) {
            patternOf(found, posts, blog.settings())
                    .ifPresent(pattern -> byPattern
                            .computeIfAbsent(pattern, any -> new ArrayList<>())
                            .add(found));
        }
        return byPattern.entrySet().stream()
                .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.size(), b.size())))
                .filter(best -> best.getValue().size() >= MANY)
                .filter(best -> best.getValue().size() > 2 * linksByAddress(blog))
                .map(best -> new FittingPattern(best.getKey(), best.getValue()));
    }

    /** How many links lead to posts by the addresses that posts have now. */
    private static long linksByAddress(Blog blog) {
        return Links.of(blog)
                .filter(found -> found.written().destination().startsWith("/"))
                .filter(found -> found.link() instanceof Link.ToPage page
                        && page.address().kind() == Address.Kind.POST)
                .count();
    }

    private static String slugOf(Post post) {
        return post.header().address().slug().map(Located::value).orElseGet(() -> Slug.of(post.id()));
    }

    private static Optional<String> patternOf(Links.Found found, Map<String, List<Post>> posts, BlogSettings settings) {
        Optional<String> path = found.link() instanceof Link.Broken broken ? broken.path() : Optional.empty();
        return path.flatMap(written -> {
            String withoutEnd = written.replaceFirst("(?:/|\\.html)$", "");
            String end = written.endsWith(".html") ? ".html" : "/";
            String slug = withoutEnd.substring(withoutEnd.lastIndexOf('/') + 1);
            return posts.getOrDefault(slug, List.of()).stream()
                    .filter(post -> post.header().address().permalink().isEmpty())
                    .flatMap(post -> folders(withoutEnd, post, settings).stream())
                    .map(folders -> folders + "{slug}" + end)
                    .min(Comparator.comparingInt(String::length));
        });
    }

    /** What is before the slug, with the names that come from the post as placeholders. */
    private static Optional<String> folders(String path, Post post, BlogSettings settings) {
        String all = path.substring(0, path.lastIndexOf('/') + 1);
        boolean isPrefixed = settings.urls().prefixDefault() || !post.language().equals(settings.defaultLanguage());
        String prefix = isPrefixed ? prefix(post.language()) : "";
        if (!all.startsWith(prefix + "/")) {
            return Optional.empty();
        }
        StringBuilder pattern = new StringBuilder("/");
        Map<String, String> placeholders = placeholders(post);
        Arrays.stream(all.substring(prefix.length()).split("/"))
                .filter(name -> !name.isEmpty())
                .forEach(name ->
                        pattern.append(placeholders.getOrDefault(name, name)).append('/'));
        return Optional.of(pattern.toString()).filter(text -> text.matches("/(?:(?:\\{\\w+}|[^{}?#\\s/]+)/)*"));
    }

    private static String prefix(Language language) {
        return "/" + language.tag();
    }

    private static Map<String, String> placeholders(Post post) {
        Map<String, String> placeholders = new HashMap<>();
        post.header().place().series().ifPresent(series -> placeholders.put(Slug.of(series.value()), "{series}"));
        post.date().ifPresent(date -> {
            placeholders.put(twoDigits(date.getDayOfMonth()), "{day}");
            placeholders.put(twoDigits(date.getMonthValue()), "{month}");
            placeholders.put(String.valueOf(date.getYear()), "{year}");
        });
        return placeholders;
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** One finding for all of the links. */
    Finding finding() {
        Links.Found first = links.get(0);
        return new Finding(
                Span.ofFile("blog.yml"),
                links.size() + " broken links match the pattern '" + pattern + "' for post addresses, such as '"
                        + first.written().destination() + "' in "
                        + first.written().span().place(),
                Optional.of("set this in blog.yml: urls: {post: \"" + pattern + "\"}"));
    }
}
