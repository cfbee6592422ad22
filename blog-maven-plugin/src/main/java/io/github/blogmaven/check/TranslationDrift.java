package io.github.blogmaven.check;

import io.github.blogmaven.check.Drift.Item;
import io.github.blogmaven.markdown.WrittenLink;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A translation whose headings, code, pictures or links are not those of its original. */
final class TranslationDrift implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition -> edition.posts().stream())
                .flatMap(post -> Originals.of(post, blog).stream().flatMap(original -> check(blog, original, post)));
    }

    private static Stream<Finding> check(Blog blog, Post original, Post translation) {
        Drift drift = new Drift(original, translation);
        return Stream.of(
                        drift.inOrder("heading", headings(original), headings(translation)),
                        drift.inOrder("code block", code(original), code(translation)),
                        drift.inOrder("picture", pictures(original), pictures(translation)),
                        drift.inAnyOrder("link", links(blog, original), links(blog, translation)),
                        webLinks(blog, drift))
                .flatMap(Optional::stream);
    }

    private static List<Item> headings(Post post) {
        return post.body().headings().stream()
                .map(heading -> new Item(
                        heading.level(),
                        "'" + "#".repeat(heading.level()) + " " + heading.text() + "'",
                        heading.span()))
                .toList();
    }

    private static List<Item> code(Post post) {
        return post.body().codeBlocks().stream()
                .map(block ->
                        new Item(block.info().language(), words(block.info().language()), block.span()))
                .toList();
    }

    private static String words(String language) {
        return language.isEmpty() ? "one without a language" : "'" + language + "'";
    }

    /** A picture may have words in it, so each language may have its own; there are as many. */
    private static List<Item> pictures(Post post) {
        return post.body().links().stream()
                .filter(link -> link.kind().isFile())
                .map(link -> new Item("", "'" + link.destination() + "'", link.span()))
                .toList();
    }

    /** What a post leads to on the blog; its own translation and the home page are there to change the language. */
    private static List<Item> links(Blog blog, Post post) {
        List<Item> items = new ArrayList<>();
        List<Link> links = blog.linksOf(post.source());
        for (int i = 0; i < links.size(); i++) {
            WrittenLink written = post.body().links().get(i);
            if (written.kind().isFile()) {
                continue;
            }
            if (links.get(i) instanceof Link.ToPage page && !changesLanguage(page.address(), post.address())) {
                String key = page.address().kind() + ":" + page.address().id();
                items.add(new Item(key, "'" + page.address().id() + "'", written.span()));
            } else if (links.get(i) instanceof Link.ToFile file) {
                items.add(new Item(file.url(), "'" + file.url() + "'", written.span()));
            }
        }
        return items;
    }

    private static boolean changesLanguage(Address to, Address from) {
        return to.kind() == Address.Kind.HOME
                || (to.kind() == from.kind() && to.id().equals(from.id()));
    }

    /** Other sites have addresses of their own for each language, so only their number counts. */
    private static Optional<Finding> webLinks(Blog blog, Drift drift) {
        List<Item> there = webLinks(blog, drift.original());
        List<Item> here = webLinks(blog, drift.translation());
        return there.size() == here.size() ? Optional.empty() : drift.inAnyOrder("link", there, here);
    }

    private static List<Item> webLinks(Blog blog, Post post) {
        List<Link> links = blog.linksOf(post.source());
        return IntStream.range(0, links.size())
                .filter(i -> links.get(i) instanceof Link.ToWeb
                        && !post.body().links().get(i).kind().isFile())
                .mapToObj(i -> post.body().links().get(i))
                .map(link -> new Item(link.destination(), "'" + link.destination() + "'", link.span()))
                .toList();
    }
}
