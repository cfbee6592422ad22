package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.markdown.WrittenLink;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.NavLink;
import io.github.blogmaven.model.StandingPage;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.BlogSettings.NavItem;
import io.github.blogmaven.settings.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks up the links in the head of every page: those of the settings, or the usual ones. */
final class NavResolver {
    private static final List<String> USUAL = List.of("start-here", "series", "topics", "archive");

    private final BlogSettings settings;
    private final References references;
    private final LinkResolver links;
    private final List<Diagnostic> diagnostics;

    /**
     * @param diagnostics where mistakes are told to
     */
    NavResolver(BlogSettings settings, References references, LinkResolver links, List<Diagnostic> diagnostics) {
        this.settings = settings;
        this.references = references;
        this.links = links;
        this.diagnostics = diagnostics;
    }

    /** The links for one language; what is not there in it is left out. */
    List<NavLink> nav(Language language, List<StandingPage> pages) {
        return settings.nav().isEmpty() ? usual(language, pages) : set(settings.nav(), language);
    }

    /** The links at the foot for one language; what is not there in it is left out. */
    List<NavLink> footer(Language language) {
        return set(settings.footer(), language);
    }

    private List<NavLink> usual(Language language, List<StandingPage> pages) {
        List<NavLink> nav = new ArrayList<>();
        for (String name : USUAL) {
            toPage(references.find("page", name, language), language).ifPresent(nav::add);
        }
        pages.stream()
                .filter(page -> !page.isUnlisted()
                        && PostResolver.generatedKind(page.address().id()).isEmpty())
                .map(page -> new NavLink("", new Link.ToPage(page.address(), Optional.empty(), true)))
                .forEach(nav::add);
        return nav;
    }

    private List<NavLink> set(List<NavItem> items, Language language) {
        List<NavLink> nav = new ArrayList<>();
        for (NavItem item : items) {
            Link link = find(item.to(), language);
            String title = item.title().in(language).orElse("");
            if (link instanceof Link.ToPage page && !page.hasFragment()) {
                String fragment = page.fragment().orElse("");
                report(item.to(), "the page has no anchor '#" + fragment + "'", Optional.empty(), language);
            } else if (link instanceof Link.ToPage) {
                toPage(link, language)
                        .map(found -> new NavLink(title, found.link()))
                        .ifPresent(nav::add);
            } else if (link instanceof Link.Broken broken) {
                report(item.to(), broken.problem(), broken.hint(), language);
            } else if (link instanceof Link.ToUnpublished to) {
                report(item.to(), "readers do not see '" + to.source() + "' yet", Optional.empty(), language);
            } else {
                nav.add(new NavLink(title.isEmpty() ? item.to().value() : title, link));
            }
        }
        return nav;
    }

    private Link find(Located<String> written, Language language) {
        Link page = references.find("page", written.value(), language);
        if (!(page instanceof Link.Broken)) {
            return page;
        }
        boolean isName = written.value().matches("[\\p{L}\\p{N}_-]+");
        UrlPath root = UrlPath.ROOT;
        return isName
                ? page
                : links.resolve(
                                new WrittenLink(WrittenLink.Kind.LINK, written.value(), "", written.span()),
                                new LinkResolver.Place("blog.yml", language, root, Set.of()))
                        .end();
    }

    private static Optional<NavLink> toPage(Link link, Language language) {
        return link instanceof Link.ToPage page && page.address().language().equals(language)
                ? Optional.of(new NavLink("", link))
                : Optional.empty();
    }

    /** What no language has is told once. */
    private void report(Located<String> written, String problem, Optional<String> hint, Language language) {
        if (language.equals(settings.defaultLanguage())) {
            diagnostics.add(Mistake.UNKNOWN_REFERENCE.at(written.span(), problem, hint.orElse(null)));
        }
    }
}
