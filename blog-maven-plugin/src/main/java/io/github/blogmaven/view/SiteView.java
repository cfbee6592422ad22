package io.github.blogmaven.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blog as a whole, as one page sees it.
 *
 * @param home the way to the home page
 * @param feed the way to the feed of the blog
 * @param stylesheet the way to the style sheet
 * @param extrasStylesheet the way to the style sheet of lists, tabs, formulas and diagrams
 * @param script the way to the script that pages are complete without
 * @param root the way to the root of the site, ending in a slash; for assets of a theme
 * @param languages empty for a blog in one language
 * @param footer the links at the foot of every page
 * @param search absent where nothing is searched
 * @param logo the way to the picture
 * @param favicon the way to the picture
 * @param paper the colour behind the text, as {@code #rrggbb}
 * @param paperDark the same in the dark
 * @param contentSecurityPolicy what pages may load and run; absent where browsers are not told
 * @param shortcuts whether keys without a modifier do something: {@code theme.shortcuts} of {@code blog.yml}
 * @param params {@code theme.params} of {@code blog.yml}
 */
public record SiteView(
        String title,
        @Nullable String tagline,
        @Nullable String description,
        @Nullable String author,
        @Nullable String licence,
        String home,
        @Nullable String feed,
        String stylesheet,
        String extrasStylesheet,
        String script,
        String root,
        List<NavView> nav,
        List<LanguageView> languages,
        List<SocialView> social,
        List<NavView> footer,
        @Nullable SearchView search,
        @Nullable String logo,
        @Nullable String favicon,
        String paper,
        String paperDark,
        @Nullable Markup contentSecurityPolicy,
        boolean shortcuts,
        Map<String, Object> params) {
    public SiteView {
        nav = List.copyOf(nav);
        footer = List.copyOf(footer);
        languages = List.copyOf(languages);
        social = List.copyOf(social);
    }
}
