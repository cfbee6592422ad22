package io.github.blogmaven.model;

import io.github.blogmaven.markdown.Heading;
import io.github.blogmaven.markdown.Sentence;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything resolved. Immutable, and made by {@code resolve} only. */
public final class Blog {
    private final BlogSettings settings;
    private final UrlScheme urls;
    private final Contents contents;
    private final Map<String, List<Address>> addressesByName = new HashMap<>();
    private final Map<UrlPath, Address> addressesByUrl = new HashMap<>();
    private final Map<UrlPath, List<Backlink>> backlinks = new HashMap<>();
    private final Map<UrlPath, Prose> proseByUrl = new HashMap<>();
    private final Map<UrlPath, Post> postsByUrl = new HashMap<>();

    /**
     * Everything a blog consists of.
     *
     * @param today the day it is seen on, in its time zone
     * @param editions in order of the declared languages; the default one is always there
     * @param hidden the posts that readers do not see yet
     * @param addresses everything a reference can lead to
     * @param linksBySource the links of every file, in the order of its document
     * @param relationsBySource of posts and standing pages
     * @param portraits the pictures of authors, by id
     * @param nav what the head of every page links to, by language
     * @param footer what the foot of every page links to, by language
     */
    public record Contents(
            LocalDate today,
            List<Edition> editions,
            List<Post> hidden,
            List<Address> addresses,
            Map<String, List<Link>> linksBySource,
            Map<String, Relations> relationsBySource,
            Map<String, Link> portraits,
            Map<Language, List<NavLink>> nav,
            Map<Language, List<NavLink>> footer,
            List<SiteFile> files,
            List<Redirect> redirects,
            List<LedgerEntry> ledger,
            Looks looks) {
        public Contents {
            editions = List.copyOf(editions);
            hidden = List.copyOf(hidden);
            addresses = List.copyOf(addresses);
            linksBySource = Map.copyOf(linksBySource);
            relationsBySource = Map.copyOf(relationsBySource);
            portraits = Map.copyOf(portraits);
            nav = Map.copyOf(nav);
            footer = Map.copyOf(footer);
            files = List.copyOf(files);
            redirects = List.copyOf(redirects);
            ledger = List.copyOf(ledger);
        }
    }

    public Blog(BlogSettings settings, Contents contents) {
        this.settings = settings;
        this.urls = new UrlScheme(settings);
        this.contents = contents;
        for (Address address : contents.addresses()) {
            addressesByName
                    .computeIfAbsent(name(address), any -> new ArrayList<>())
                    .add(address);
            if (address.kind() != Address.Kind.TERM) {
                addressesByUrl.putIfAbsent(address.url(), address);
            }
        }
        for (Edition edition : contents.editions()) {
            edition.listedPosts().forEach(this::addBacklinks);
            edition.posts().forEach(post -> postsByUrl.put(post.url(), post));
            edition.prose().forEach(prose -> proseByUrl.put(prose.address().url(), prose));
        }
    }

    /** Of several links to one page the first sentence is kept. */
    private void addBacklinks(Post post) {
        List<Link> links = linksOf(post.source());
        Map<UrlPath, Optional<Sentence>> sentences = new LinkedHashMap<>();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).end() instanceof Link.ToPage to) {
                Optional<Sentence> sentence = post.body().links().get(i).sentence();
                sentences.merge(to.address().url(), sentence, (first, next) -> first.isPresent() ? first : next);
            }
        }
        sentences.remove(post.url());
        sentences.forEach((url, sentence) ->
                backlinks.computeIfAbsent(url, any -> new ArrayList<>()).add(new Backlink(post, sentence)));
    }

    public BlogSettings settings() {
        return settings;
    }

    /** The day the blog is seen on, in its time zone. */
    public LocalDate today() {
        return contents.today();
    }

    public UrlScheme urls() {
        return urls;
    }

    public List<Edition> editions() {
        return contents.editions();
    }

    public Optional<Edition> edition(Language language) {
        return editions().stream()
                .filter(edition -> edition.language().equals(language))
                .findFirst();
    }

    /** The posts that readers do not see yet: drafts, and those dated in the future. */
    public List<Post> hidden() {
        return contents.hidden();
    }

    /** Everything a reference can lead to. */
    public List<Address> addresses() {
        return contents.addresses();
    }

    /** What is at a place; a term of the glossary is not at a place of its own. */
    public Optional<Address> addressAt(UrlPath url) {
        return Optional.ofNullable(addressesByUrl.get(url));
    }

    /** The same thing in every language it is in, the given one among them, in order of the declared languages. */
    public List<Address> translationsOf(Address address) {
        return addressesByName.getOrDefault(name(address), List.of(address));
    }

    /** Every body readers see, each file once: a text that was not translated is shown in several editions. */
    public List<Prose> prose() {
        Map<String, Prose> bySource = new LinkedHashMap<>();
        editions().forEach(edition -> edition.prose().forEach(prose -> bySource.putIfAbsent(prose.source(), prose)));
        return List.copyOf(bySource.values());
    }

    /** The post at a place. */
    public Optional<Post> post(UrlPath url) {
        return Optional.ofNullable(postsByUrl.get(url));
    }

    /** The series whose guide is at an address. */
    public Optional<Series> series(Address address) {
        return edition(address.language()).flatMap(edition -> edition.seriesAt(address.url()));
    }

    /** A heading of a page by its id. */
    public Optional<Heading> heading(UrlPath page, String id) {
        return Optional.ofNullable(proseByUrl.get(page))
                .flatMap(prose -> prose.document().headings().stream()
                        .filter(heading -> heading.id().equals(id))
                        .findFirst());
    }

    /** The links of a file, in the order of its document. */
    public List<Link> linksOf(String source) {
        return contents.linksBySource().getOrDefault(source, List.of());
    }

    /** The listed posts of the same language that link to a post. */
    public List<Backlink> backlinks(Post post) {
        return backlinks.getOrDefault(post.url(), List.of()).stream()
                .filter(link -> link.from().language().equals(post.language()))
                .toList();
    }

    public Relations relationsOf(Post post) {
        return relationsOf(post.source());
    }

    public Relations relationsOf(StandingPage page) {
        return relationsOf(page.source());
    }

    private Relations relationsOf(String source) {
        return contents.relationsBySource().getOrDefault(source, Relations.NONE);
    }

    /** Who wrote a post, in the order it names them. */
    public List<Author> authorsOf(Post post) {
        return edition(post.language()).map(edition -> edition.authorsOf(post)).orElse(List.of());
    }

    /** The picture of an author. */
    public Optional<Link> portraitOf(Author author) {
        return Optional.ofNullable(contents.portraits().get(author.id()));
    }

    public List<NavLink> nav(Language language) {
        return contents.nav().getOrDefault(language, List.of());
    }

    public List<NavLink> footer(Language language) {
        return contents.footer().getOrDefault(language, List.of());
    }

    public List<SiteFile> files() {
        return contents.files();
    }

    public List<Redirect> redirects() {
        return contents.redirects();
    }

    /** What was published once, in the order of the ledger's lines; empty for a blog that keeps none. */
    public List<LedgerEntry> ledger() {
        return contents.ledger();
    }

    public Looks looks() {
        return contents.looks();
    }

    /** What the same thing has in every language; a standing page may stand for what is generated in another. */
    private String name(Address address) {
        return Stream.of(Address.Kind.values())
                .filter(kind -> address.kind() == Address.Kind.PAGE && kind.isGenerated())
                .filter(kind -> urls.of(kind, address.language()).equals(address.url()))
                .map(kind -> kind.name())
                .findFirst()
                .orElseGet(() ->
                        address.kind().isGenerated() ? address.kind().name() : address.kind() + ":" + address.id());
    }
}
