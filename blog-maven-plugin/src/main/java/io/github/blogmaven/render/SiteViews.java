package io.github.blogmaven.render;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.NavLink;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.model.UrlScheme;
import io.github.blogmaven.plan.Page;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.Language;
import io.github.blogmaven.settings.Localized;
import io.github.blogmaven.view.LanguageView;
import io.github.blogmaven.view.Markup;
import io.github.blogmaven.view.NavView;
import io.github.blogmaven.view.SearchView;
import io.github.blogmaven.view.SiteView;
import io.github.blogmaven.view.SocialView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every page shows of the blog as a whole. */
final class SiteViews {
    private final String version;
    private final FeedViews feeds;

    SiteViews(Theme theme, BlogSettings settings, FeedViews feeds) {
        this.version = theme.version(settings.theme());
        this.feeds = feeds;
    }

    SiteView site(Viewpoint view, Page page) {
        BlogSettings settings = view.blog().settings();
        Language language = view.edition().language();
        UrlPath home = view.blog().urls().root(language);
        return new SiteView(
                title(view),
                in(settings.identity().tagline(), language),
                in(settings.identity().description(), language),
                settings.identity().author().orElse(null),
                in(settings.identity().licence(), language),
                view.hrefs().to(home),
                feeds.atom(view, home).orElse(null),
                view.hrefs().to(UrlScheme.STYLESHEET) + version,
                view.hrefs().to(UrlScheme.EXTRAS_STYLESHEET) + version,
                view.hrefs().to(UrlScheme.SCRIPT) + version,
                view.hrefs().to(UrlPath.ROOT),
                navs(view.blog().nav(language), view),
                languages(view, page),
                settings.theme().social().stream()
                        .map(link -> new SocialView(link.title(), link.url()))
                        .toList(),
                navs(view.blog().footer(language), view),
                search(view, page),
                view.blog().looks().logo().flatMap(view::picture).orElse(null),
                view.blog().looks().favicon().flatMap(view::picture).orElse(null),
                settings.theme().colour("paper").hex(),
                settings.theme().colour("paper-dark").hex(),
                settings.contentSecurityPolicy()
                        .map(policy -> new Markup(policy.text()))
                        .orElse(null),
                settings.theme().hasShortcuts(),
                Params.of(settings.theme().params()));
    }

    private @Nullable SearchView search(Viewpoint view, Page page) {
        Language language = view.edition().language();
        UrlPath url = view.blog().urls().of(Address.Kind.SEARCH, language);
        if (!view.blog().settings().isSearched() || view.blog().addressAt(url).isEmpty()) {
            return null;
        }
        return new SearchView(
                view.hrefs().to(url),
                view.hrefs().to(UrlScheme.searchIndex(language)),
                view.hrefs().to(UrlScheme.SEARCH_SCRIPT) + version,
                page.url().equals(url));
    }

    static String title(Viewpoint view) {
        return view.blog()
                .settings()
                .identity()
                .title()
                .in(view.edition().language())
                .orElse("");
    }

    private static @Nullable String in(Localized text, Language language) {
        return text.in(language).orElse(null);
    }

    private static List<NavView> navs(List<NavLink> links, Viewpoint view) {
        return links.stream().map(link -> nav(link, view)).toList();
    }

    private static NavView nav(NavLink nav, Viewpoint view) {
        if (nav.link() instanceof Link.ToPage page) {
            Address address = page.address();
            Markup title = nav.title().isEmpty() ? view.title(address) : new Markup(Viewpoint.escaped(nav.title()));
            return new NavView(
                    view.hrefs().to(address.url()), title, address.url().equals(view.page()));
        }
        String href = nav.link() instanceof Link.ToWeb web ? UrlPath.encode(web.url()) : file(nav.link(), view);
        return new NavView(href, new Markup(Viewpoint.escaped(nav.title())), false);
    }

    private static String file(Link link, Viewpoint view) {
        return link instanceof Link.ToFile file ? view.hrefs().to(file.url()) : "#";
    }

    /** The page in every language; where it is not there in one, that language's home page. */
    private static List<LanguageView> languages(Viewpoint view, Page page) {
        if (view.blog().editions().size() < 2) {
            return List.of();
        }
        List<Address> translations =
                page.number() == 1 ? view.blog().translationsOf(page.address()) : List.of(page.address());
        return view.blog().editions().stream()
                .map(edition -> {
                    Language language = edition.language();
                    Optional<UrlPath> translated = translations.stream()
                            .filter(address -> address.language().equals(language))
                            .map(Address::url)
                            .findFirst();
                    UrlPath url = translated.orElseGet(() -> view.blog().urls().root(language));
                    boolean isCurrent = language.equals(view.edition().language());
                    return new LanguageView(
                            language.tag(),
                            ownName(view, language),
                            view.hrefs().to(url),
                            isCurrent,
                            isCurrent || translated.isPresent());
                })
                .toList();
    }

    private static String ownName(Viewpoint view, Language language) {
        String key = "language." + language.tag();
        return view.words().has(key) ? view.words().get(key) : language.ownName();
    }
}
