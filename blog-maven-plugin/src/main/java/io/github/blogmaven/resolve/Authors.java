package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.draft.WrittenAuthor;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Author;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Slug;
import io.github.blogmaven.model.Title;
import io.github.blogmaven.settings.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Gathers posts by author: those that {@code authors.yml} declares, and those that posts only name.
 *
 * <p>Who is declared may be called by the id or by the name. A declared author with a listed post has a page; one that is
 * only named, where the blog has another author too.
 */
final class Authors {
    private static final Pattern LOOKS_LIKE_AN_ID = Pattern.compile("[a-z0-9]+(?:[._-][a-z0-9]+)*");

    private final Map<String, WrittenAuthor> declared = new TreeMap<>();
    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Optional<String> usual;
    private final Set<String> all = new TreeSet<>();

    /**
     * @param usual who writes what names nobody
     * @param posts those that readers see, in any language
     */
    Authors(List<WrittenAuthor> written, Optional<String> usual, List<Post> posts) {
        this.usual = usual;
        for (WrittenAuthor author : written) {
            declared.putIfAbsent(author.id().value(), author);
            author.name()
                    .byTag()
                    .values()
                    .forEach(name -> idsByName.putIfAbsent(name, author.id().value()));
        }
        for (Post post : posts) {
            namesOf(post).forEach(name -> names.putIfAbsent(idOf(name), name));
            if (!post.isUnlisted()) {
                all.addAll(idsOf(post));
            }
        }
    }

    private List<String> namesOf(Post post) {
        List<String> written =
                post.header().authors().stream().map(Located::value).toList();
        return written.isEmpty() ? usual.stream().toList() : written;
    }

    private List<String> idsOf(Post post) {
        return namesOf(post).stream().map(this::idOf).distinct().toList();
    }

    private String idOf(String name) {
        return declared.containsKey(name) ? name : idsByName.getOrDefault(name, Slug.of(name));
    }

    boolean hasPage(String id) {
        return all.contains(id) && (declared.containsKey(id) || all.size() > 1);
    }

    /** The name of an author in a language. */
    Title name(String id, Language language) {
        return Title.of(Optional.ofNullable(declared.get(id))
                .flatMap(author -> author.name().in(language))
                .orElse(names.getOrDefault(id, id)));
    }

    /** The listed posts of every author, by id, in the order the posts are given in. */
    Map<String, List<Post>> of(List<Post> posts) {
        Map<String, List<Post>> byId = new TreeMap<>();
        for (Post post : posts) {
            if (!post.isUnlisted()) {
                idsOf(post)
                        .forEach(id -> byId.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(post));
            }
        }
        return byId;
    }

    /** The authors of every post of a language, by the id of the post. */
    Map<String, List<Author>> byPost(Language language, AddressBook book, List<Post> posts) {
        Map<String, List<Post>> listed = of(posts);
        Map<String, Author> authors = new HashMap<>();
        Map<String, List<Author>> byPost = new LinkedHashMap<>();
        for (Post post : posts) {
            byPost.put(
                    post.id(),
                    idsOf(post).stream()
                            .map(id -> authors.computeIfAbsent(
                                    id, any -> author(id, language, book, listed.getOrDefault(id, List.of()))))
                            .toList());
        }
        return byPost;
    }

    private Author author(String id, Language language, AddressBook book, List<Post> posts) {
        Optional<WrittenAuthor> written = Optional.ofNullable(declared.get(id));
        return new Author(
                id,
                name(id, language),
                written.flatMap(author -> author.bio().in(language)).map(Title::of),
                written.flatMap(WrittenAuthor::url),
                written.map(WrittenAuthor::links).orElse(List.of()),
                written.flatMap(WrittenAuthor::image),
                book.find(Kind.AUTHOR, id, language),
                posts);
    }

    /** Reports what looks like the id of an author and is none, where authors are declared. */
    void report(List<Group<PostHeader>> posts, List<Diagnostic> diagnostics) {
        posts.stream()
                .filter(group -> !declared.isEmpty())
                .flatMap(group -> group.byLanguage().values().stream())
                .flatMap(draft -> draft.header().authors().stream())
                .filter(name -> LOOKS_LIKE_AN_ID.matcher(name.value()).matches())
                .filter(name -> !declared.containsKey(idOf(name.value())))
                .forEach(name -> diagnostics.add(Mistake.UNKNOWN_AUTHOR.at(
                        name.span(),
                        "'" + name.value() + "' is not declared in authors.yml",
                        NearMiss.hint(name.value(), declared.keySet())
                                .orElse("declare it there, or write the name as readers are to see it"))));
    }
}
