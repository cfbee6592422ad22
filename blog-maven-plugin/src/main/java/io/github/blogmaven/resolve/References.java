package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.draft.WrittenTerm;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.settings.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Looks up references by id: {@code post:linux-03}, {@code series:linux}, or a bare id in a header. */
final class References {
    /** The words before the colon, and the kinds of address they mean. */
    private static final Map<String, Set<Kind>> KINDS = Map.of(
            "post", Set.of(Kind.POST),
            "series", Set.of(Kind.SERIES),
            "topic", Set.of(Kind.TOPIC),
            "path", Set.of(Kind.PATH),
            "author", Set.of(Kind.AUTHOR),
            "term", Set.of(Kind.TERM),
            "page",
                    Set.of(
                            Kind.PAGE,
                            Kind.HOME,
                            Kind.START_HERE,
                            Kind.SERIES_INDEX,
                            Kind.TOPIC_INDEX,
                            Kind.TAG_INDEX,
                            Kind.ARCHIVE,
                            Kind.GLOSSARY,
                            Kind.SEARCH));

    private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}-");

    private final PostTable posts;
    private final Map<String, Link> hiddenPages;
    private final List<Language> languages;
    private final Map<String, Map<String, Map<Language, Address>>> addresses = new HashMap<>();
    private final Map<String, String> termsByName = new HashMap<>();

    /**
     * @param hiddenPages the standing pages that readers do not see yet, by id
     */
    References(PostTable posts, Map<String, Link> hiddenPages, List<Language> languages, List<Address> all) {
        this.posts = posts;
        this.hiddenPages = Map.copyOf(hiddenPages);
        this.languages = languages;
        for (Address address : all) {
            KINDS.forEach((word, kinds) -> {
                if (kinds.contains(address.kind())) {
                    addresses
                            .computeIfAbsent(word, any -> new HashMap<>())
                            .computeIfAbsent(address.id(), any -> new HashMap<>())
                            .putIfAbsent(address.language(), address);
                }
            });
        }
    }

    /** Remembers what terms are called, for those who refer to them so. */
    void addNames(List<WrittenTerm> terms) {
        for (WrittenTerm term : terms) {
            term.names()
                    .forEach(name -> termsByName.putIfAbsent(
                            name.toLowerCase(Locale.ROOT), term.id().value()));
        }
    }

    /** Whether a word before a colon is one of ours. */
    static boolean isKind(String word) {
        return KINDS.containsKey(word);
    }

    /** What a reference of a header means: {@code kind:id}, or a bare id of a post, else of a series. */
    Link find(String written, Language language) {
        int colon = written.indexOf(':');
        if (colon > 0 && isKind(written.substring(0, colon))) {
            return find(
                    written.substring(0, colon), written.substring(colon + 1).strip(), language);
        }
        return known("post", written, language)
                .or(() -> known("series", written, language))
                .orElseGet(() ->
                        new Link.Broken("no post or series has the id '" + written + "'", hintAmongBoth(written)));
    }

    /** Whether a reference of a header is a bare id that both a post and a series have. */
    boolean isAmbiguous(String written) {
        return ids("post").contains(written) && ids("series").contains(written);
    }

    /** What an id of a kind means, in the language if it is there in it. */
    Link find(String kind, String id, Language language) {
        return known(kind, id, language)
                .orElseGet(() -> new Link.Broken("no " + kind + " has the id '" + id + "'", hint(kind, id)));
    }

    /** The same, or nothing where the id is not known: to look for a near one takes as long as there are posts. */
    private Optional<Link> known(String kind, String id, Language language) {
        Map<Language, Address> found = addresses.getOrDefault(kind, Map.of()).getOrDefault(id, Map.of());
        Optional<Link> page = Optional.ofNullable(found.get(language))
                .or(() -> languages.stream()
                        .filter(found::containsKey)
                        .map(found::get)
                        .findFirst())
                .map(address -> new Link.ToPage(address, Optional.empty(), true));
        return page.or(() -> hidden(kind, id, language));
    }

    private Optional<Link> hidden(String kind, String id, Language language) {
        return switch (kind) {
            case "post" ->
                posts.hidden(id, language).map(post -> new Link.ToUnpublished(post.source(), post.publication()));
            case "page" -> Optional.ofNullable(hiddenPages.get(id));
            default -> Optional.empty();
        };
    }

    private Optional<String> hint(String kind, String id) {
        if (kind.equals("page") && GeneratedPages.KINDS.containsKey(id)) {
            return Optional.of("the plugin makes that page once there is something to show on it");
        }
        String term = termsByName.get(id.toLowerCase(Locale.ROOT));
        if (kind.equals("term") && term != null) {
            return Optional.of("that is a name of the term '" + term + "'; write its id");
        }
        Optional<String> near = NearMiss.hint(id, ids(kind)).or(() -> undated(id, kind));
        return near.isPresent()
                ? near
                : KINDS.keySet().stream()
                        .sorted()
                        .filter(other -> ids(other).contains(id))
                        .map(other -> "there is a " + other + " of that id: '" + other + ":" + id + "'")
                        .findFirst();
    }

    /** The name of a dated file without its date is the id of the post. */
    private Optional<String> undated(String id, String kind) {
        String name = DATE.matcher(id).replaceFirst("");
        boolean isPost = kind.equals("post") && !name.equals(id) && ids("post").contains(name);
        return isPost
                ? Optional.of("did you mean '" + name + "'? the date of its file is not part of its id")
                : Optional.empty();
    }

    private Optional<String> hintAmongBoth(String id) {
        Set<String> both = new TreeSet<>(ids("post"));
        both.addAll(ids("series"));
        return NearMiss.hint(id, both).or(() -> undated(id, "post"));
    }

    /** Every id of a kind. */
    Set<String> ids(String kind) {
        return addresses.getOrDefault(kind, Map.of()).keySet();
    }
}
