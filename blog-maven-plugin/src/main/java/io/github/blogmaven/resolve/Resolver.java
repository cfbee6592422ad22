package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.draft.Drafts;
import io.github.blogmaven.draft.WrittenAuthor;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.LedgerEntry;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Looks;
import io.github.blogmaven.model.NavLink;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Publication;
import io.github.blogmaven.model.Redirect;
import io.github.blogmaven.model.Relations;
import io.github.blogmaven.model.SiteFile;
import io.github.blogmaven.model.StandingPage;
import io.github.blogmaven.model.Title;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.model.UrlScheme;
import io.github.blogmaven.resolve.SeriesResolver.Plan;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.Language;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Turns the drafts of a blog into the blog.
 *
 * <p>First everything gets its address; then what refers to something is given its address; then every link is looked
 * up.
 */
public final class Resolver {
    private final Drafts drafts;
    private final Visibility visibility;
    private final BlogSettings settings;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Groups groups;
    private final PostTable posts;
    private final Map<String, Link> hiddenPages = new HashMap<>();
    private final Map<Language, List<StandingPage>> pages;
    private final List<Plan> plans;
    private final Authors authors;
    private final AddressBook book;
    private final References references;

    private Resolver(Drafts drafts, BlogSettings settings, Visibility visibility, Map<String, LocalDateTime> commits) {
        this.drafts = drafts;
        this.settings = settings;
        this.groups = Groups.of(drafts, settings.languages(), diagnostics);
        this.visibility = visibility;
        PostResolver texts = new PostResolver(settings, visibility, commits, diagnostics);
        this.posts = posts(texts);
        this.pages = pages(texts);
        this.plans = new SeriesResolver(groups.series(), groups.posts(), diagnostics).plans();
        this.authors = new Authors(drafts.authors(), settings.identity().author(), posts.visible());
        this.book = addresses();
        this.references = new References(posts, hiddenPages, settings.languages(), book.all());
        references.addNames(drafts.terms());
    }

    /**
     * Resolves a blog.
     *
     * @param commits when files were last committed, by path; empty unless the settings ask for it
     */
    public static Reported<Blog> resolve(
            Drafts drafts, BlogSettings settings, Visibility visibility, Map<String, LocalDateTime> commits) {
        Resolver resolver = new Resolver(drafts, settings, visibility, commits);
        return new Reported<>(resolver.blog(), resolver.diagnostics);
    }

    private PostTable posts(PostResolver texts) {
        PostTable table = new PostTable(settings.languages());
        for (Group<PostHeader> group : groups.posts()) {
            for (Draft<PostHeader> draft : group.byLanguage().values()) {
                Post post = texts.post(group, draft);
                table.add(post, texts.isVisible(post));
            }
        }
        return table;
    }

    private Map<Language, List<StandingPage>> pages(PostResolver texts) {
        Map<Language, List<StandingPage>> byLanguage = new LinkedHashMap<>();
        settings.languages().forEach(language -> byLanguage.put(language, new ArrayList<>()));
        for (Group<PostHeader> group : groups.pages()) {
            group.byLanguage()
                    .forEach((language, draft) -> texts.page(group, draft)
                            .ifPresentOrElse(
                                    page -> byLanguage
                                            .computeIfAbsent(language, any -> new ArrayList<>())
                                            .add(page),
                                    () -> hiddenPages.putIfAbsent(
                                            group.id(), new Link.ToUnpublished(draft.source(), Publication.DRAFT))));
        }
        return byLanguage;
    }

    private AddressBook addresses() {
        AddressBook addresses = new AddressBook();
        for (Language language : settings.languages()) {
            new AddressMaker(settings, language, authors, addresses)
                    .addAll(groups, posts, pages.getOrDefault(language, List.of()), plans, drafts.terms());
        }
        return addresses;
    }

    private Blog blog() {
        new HeaderChecks(groups, plans, references, settings.defaultLanguage(), diagnostics).run();
        authors.report(groups.posts(), diagnostics);
        TranslationChecks translations = new TranslationChecks(plans, diagnostics);
        translations.run(groups.posts());
        translations.runLists(plans);
        List<Edition> editions = editions();
        List<SiteFile> files = new FilePlaces(new UrlScheme(settings), groups, book).of(drafts.files());
        SitePlaces places = places(files, editions);
        List<Redirect> redirects = redirects(places);
        redirects.forEach(places::addRedirect);
        LinkResolver links = new LinkResolver(references, places);
        LinkTable table = new LinkTable(links);
        editions.forEach(table::add);
        NavResolver nav = new NavResolver(settings, references, links, diagnostics);
        return new Blog(
                settings,
                new Blog.Contents(
                        visibility.today(),
                        editions,
                        posts.hidden(),
                        book.all(),
                        table.links(),
                        relations(table),
                        portraits(table),
                        byLanguage(language -> nav.nav(language, pages.getOrDefault(language, List.of()))),
                        byLanguage(nav::footer),
                        files,
                        redirects,
                        ledger(),
                        looks(table)));
    }

    private List<Edition> editions() {
        HeaderReferences headers = new HeaderReferences(references, diagnostics);
        List<Edition> editions = new ArrayList<>();
        for (Language language : settings.languages()) {
            boolean isEmpty = book.find(Address.Kind.HOME, "home", language).isEmpty()
                    && pages.getOrDefault(language, List.of()).isEmpty();
            if (!isEmpty) {
                editions.add(new EditionMaker(
                                language, book, posts, headers, settings.lists().tagMinPosts())
                        .edition(groups, pages.getOrDefault(language, List.of()), plans, drafts.terms(), authors));
            }
        }
        return editions;
    }

    private SitePlaces places(List<SiteFile> files, List<Edition> editions) {
        SitePlaces places = new SitePlaces(settings.identity().url(), book::all);
        PlaceMaker maker = new PlaceMaker(places, book, posts, settings);
        maker.addGroups(groups);
        maker.addGenerated();
        maker.addFiles(files, editions);
        return places;
    }

    private Map<String, Relations> relations(LinkTable table) {
        HeaderReferences headers = new HeaderReferences(references, diagnostics);
        Map<String, Relations> relations = new HashMap<>();
        for (Post post : posts.visible()) {
            Relations own = headers.relations(post.header().relations(), post.language());
            relations.put(post.source(), own.withImage(table.image(post.header().image(), post.address())));
        }
        for (List<StandingPage> own : pages.values()) {
            own.forEach(page -> relations.put(
                    page.source(),
                    Relations.NONE.withImage(table.image(page.header().image(), page.address()))));
        }
        return relations;
    }

    private Map<String, Link> portraits(LinkTable table) {
        Map<String, Link> portraits = new HashMap<>();
        for (WrittenAuthor author : drafts.authors()) {
            table.image(author.image(), home())
                    .ifPresent(image -> portraits.put(author.id().value(), image));
        }
        return portraits;
    }

    private Map<Language, List<NavLink>> byLanguage(Function<Language, List<NavLink>> links) {
        Map<Language, List<NavLink>> byLanguage = new LinkedHashMap<>();
        pages.keySet().forEach(language -> byLanguage.put(language, links.apply(language)));
        return byLanguage;
    }

    private List<Redirect> redirects(SitePlaces places) {
        RedirectResolver resolver = new RedirectResolver(settings, places, diagnostics);
        posts.visible().forEach(resolver::addAliases);
        pages.values().forEach(own -> own.forEach(resolver::addAliases));
        drafts.redirects().forEach(resolver::add);
        return resolver.redirects();
    }

    private List<LedgerEntry> ledger() {
        return drafts.ledger().stream()
                .map(written -> new LedgerEntry(
                        new UrlPath(LinkResolver.decoded(written.path())),
                        written.place().map(LinkResolver::decoded),
                        written.span()))
                .toList();
    }

    private Looks looks(LinkTable table) {
        return new Looks(
                table.image(settings.theme().logo(), home()),
                table.image(settings.theme().favicon(), home()));
    }

    private Address home() {
        Language language = settings.defaultLanguage();
        UrlPath root = new UrlScheme(settings).root(language);
        return new Address(Address.Kind.HOME, "home", language, root, new Title("", ""));
    }
}
