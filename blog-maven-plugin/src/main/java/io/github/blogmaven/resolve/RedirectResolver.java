package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.draft.WrittenRedirect;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Redirect;
import io.github.blogmaven.model.StandingPage;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.model.UrlScheme;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up where old addresses lead: the {@code aliases} of posts and pages, and {@code redirects.yml}. */
final class RedirectResolver {
    private final UrlScheme urls;
    private final Language language;
    private final SitePlaces places;
    private final List<Diagnostic> diagnostics;
    private final List<Redirect> redirects = new ArrayList<>();

    /**
     * @param diagnostics where mistakes are told to
     */
    RedirectResolver(BlogSettings settings, SitePlaces places, List<Diagnostic> diagnostics) {
        this.urls = new UrlScheme(settings);
        this.language = settings.defaultLanguage();
        this.places = places;
        this.diagnostics = diagnostics;
    }

    void addAliases(Post post) {
        addAliases(post.header().address().aliases(), post.address());
    }

    void addAliases(StandingPage page) {
        addAliases(page.header().address().aliases(), page.address());
    }

    private void addAliases(List<Located<String>> aliases, Address address) {
        for (Located<String> alias : aliases) {
            if (isName(alias.value())) {
                diagnostics.add(Mistake.UNKNOWN_KEY.at(
                        alias.span(),
                        "'" + alias.value() + "' is a name, which means nothing here",
                        "an alias is an old address, such as /old/pipes/"));
                continue;
            }
            from(alias).ifPresent(from -> redirects.add(new Redirect(from, Optional.of(address.url()), alias.span())));
        }
    }

    /** Obsidian's aliases are other names of a note. */
    private static boolean isName(String alias) {
        return alias.indexOf('/') < 0 && alias.indexOf(' ') >= 0;
    }

    void add(WrittenRedirect written) {
        Optional<UrlPath> from = from(written.from());
        if (from.isEmpty()) {
            return;
        }
        if (written.to().value().equals(WrittenRedirect.GONE)) {
            redirects.add(
                    new Redirect(from.get(), Optional.empty(), written.from().span()));
            return;
        }
        Optional<Link> to = places.onSite(LinkResolver.decoded(written.to().value()));
        Optional<UrlPath> target =
                to.map(link -> link instanceof Link.ToPage page ? page.address().url() : ((Link.ToFile) link).url());
        if (target.isPresent()) {
            redirects.add(new Redirect(from.get(), target, written.from().span()));
        } else {
            diagnostics.add(Mistake.UNKNOWN_REFERENCE.at(
                    written.to().span(),
                    "no page or file at '" + written.to().value() + "'",
                    places.hints()
                            .ofAddress(written.to().value(), false, language)
                            .orElse(null)));
        }
    }

    private Optional<UrlPath> from(Located<String> written) {
        Optional<String> path = Names.path(written.value());
        if (path.isEmpty()) {
            diagnostics.add(Mistake.BAD_PERMALINK.at(
                    written.span(), "'" + written.value() + "' is not a path on the site, such as /old/pipes/"));
        }
        return path.map(urls::permalink);
    }

    List<Redirect> redirects() {
        return List.copyOf(redirects);
    }
}
