package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Prose;
import io.github.blogmaven.model.Relations;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A post that no series, path, topic or link leads to. */
final class OrphanPost implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        Set<String> reached = new HashSet<>();
        blog.editions().forEach(edition -> {
            addOrder(edition, reached);
            blog.nav(edition.language()).forEach(item -> add(item.link(), reached));
        });
        blog.prose().forEach(prose -> addLinks(blog, prose, reached));
        return Originals.posts(blog)
                .filter(post -> !post.isUnlisted()
                        && !reached.contains(post.id())
                        && post.header().place().topics().isEmpty())
                .map(post ->
                        new Finding(Span.ofFile(post.source()), "no series, path, topic or link leads to this post"));
    }

    private static void addOrder(Edition edition, Set<String> reached) {
        edition.series().forEach(series -> series.posts().forEach(post -> reached.add(post.id())));
        edition.paths().forEach(path -> path.steps().forEach(step -> add(step.value(), reached)));
    }

    /** A post leads to those its header names, and not to itself. */
    private static void addLinks(Blog blog, Prose prose, Set<String> reached) {
        Set<String> targets = new HashSet<>();
        blog.linksOf(prose.source()).forEach(link -> add(link, targets));
        if (prose.address().kind() == Address.Kind.POST) {
            blog.post(prose.address().url())
                    .map(blog::relationsOf)
                    .ifPresent(relations -> addHeader(relations, targets));
            targets.remove(prose.address().id());
        }
        reached.addAll(targets);
    }

    private static void addHeader(Relations relations, Set<String> targets) {
        Stream.of(
                        relations.requires(),
                        relations.revisits(),
                        relations.replacedBy().stream().toList())
                .flatMap(named -> named.stream())
                .forEach((Located<Address> named) -> add(named.value(), targets));
    }

    private static void add(Link link, Set<String> targets) {
        if (link instanceof Link.ToPage page) {
            add(page.address(), targets);
        }
    }

    private static void add(Address address, Set<String> targets) {
        if (address.kind() == Address.Kind.POST) {
            targets.add(address.id());
        }
    }
}
