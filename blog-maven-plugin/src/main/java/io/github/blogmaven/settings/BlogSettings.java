package io.github.blogmaven.settings;

import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.Value.Table;
import java.net.URI;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything an author decides in {@code blog.yml}.
 *
 * @param languages the first is the default; never empty
 * @param timezone decides which day it is, and so what is in the future
 * @param nav what the head of every page links to; empty for the usual
 * @param footer what the foot of every page links to
 * @param home the sections of the home page, in order
 * @param isSearched whether readers can search the blog
 * @param contentSecurityPolicy what pages may load and run; absent where browsers are not told
 */
public record BlogSettings(
        Identity identity,
        List<Language> languages,
        ZoneId timezone,
        UrlSettings urls,
        List<NavItem> nav,
        List<NavItem> footer,
        List<HomeSection> home,
        Lists lists,
        boolean isSearched,
        Sources sources,
        Syntax syntax,
        Images images,
        Optional<ContentSecurityPolicy> contentSecurityPolicy,
        ThemeSettings theme,
        Checks check) {
    public BlogSettings {
        languages = List.copyOf(languages);
        nav = List.copyOf(nav);
        footer = List.copyOf(footer);
        home = List.copyOf(home);
    }

    public Language defaultLanguage() {
        return languages.get(0);
    }

    /** The declared language of a tag. */
    public Optional<Language> language(String tag) {
        return languages.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /**
     * Who speaks, and where.
     *
     * @param url where the blog is published, ending in a slash; absent while it is not
     */
    public record Identity(
            Optional<URI> url,
            Localized title,
            Localized tagline,
            Localized description,
            Optional<String> author,
            Localized licence) {}

    /** One link in the head or foot of every page: a reference or address, and a text unless the target's title serves. */
    public record NavItem(Located<String> to, Localized title) {}

    /** A section of the home page. */
    public enum HomeSection {
        START_HERE,
        SERIES,
        RECENT
    }

    /**
     * How long lists are.
     *
     * @param perPage posts on a page of a list, at least 1
     * @param feedEntries posts in the feed of the site, at least 1
     * @param tagMinPosts how many posts a tag needs to have a page, at least 1
     * @param tagLabels what a tag is called where that is not how it is written
     */
    public record Lists(int perPage, int feedEntries, int tagMinPosts, Map<String, Localized> tagLabels) {
        public Lists {
            tagLabels = Map.copyOf(tagLabels);
        }
    }

    /**
     * What has a meaning in texts besides the usual.
     *
     * @param wikiLinks whether {@code [[id]]} is a link
     * @param emoji whether {@code :rocket:} is an emoji
     * @param math whether dollars enclose formulas
     * @param macros what commands of formulas stand for, by their names with the backslash
     */
    public record Syntax(boolean wikiLinks, boolean emoji, boolean math, Map<String, String> macros) {
        public Syntax {
            macros = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(macros));
        }
    }

    /**
     * How the sources are read, and where readers may edit them.
     *
     * @param basis what a post may stand on, by the word authors write, and its label
     * @param updatedFromGit whether a post without {@code updated} takes the date of its last commit
     * @param editUrl an address with {@code {path}} in it
     */
    public record Sources(Map<String, Localized> basis, boolean updatedFromGit, Optional<String> editUrl) {
        public Sources {
            basis = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(basis));
        }
    }

    /**
     * What is made of pictures.
     *
     * @param widths of smaller copies, in pixels; empty for none
     * @param cards whether posts without a picture get one drawn
     * @param cardFont the path of a font file that cards are set in
     */
    public record Images(List<Integer> widths, Optional<Located<Boolean>> cards, Optional<Located<String>> cardFont) {
        public Images {
            widths = List.copyOf(widths);
        }
    }

    /**
     * What {@code check} looks for.
     *
     * @param severities by rule id, where it is named; empty means off
     * @param sections headings every post must have
     * @param reviewAfter when a post is due to be read again, unless it says so itself
     * @param basisRequired whether every post must say what it stands on
     */
    public record Checks(
            Map<String, Located<Optional<Severity>>> severities,
            Map<Language, List<String>> sections,
            Optional<Period> reviewAfter,
            boolean basisRequired) {
        public Checks {
            severities = Map.copyOf(severities);
            sections = Map.copyOf(sections);
        }
    }

    /**
     * The looks.
     *
     * @param name of the theme that an artifact brings; none for the plugin's own
     * @param colours what is set of {@code accent}, {@code ink} and {@code paper}, and of each with {@code -dark}
     * @param fonts what is set of {@code text}, {@code interface} and {@code code}, as families in CSS
     * @param logo a file of the blog's folder
     * @param favicon a file of the blog's folder
     * @param hasShortcuts whether keys without a modifier do something
     * @param params anything, for themes
     */
    public record ThemeSettings(
            Optional<Located<String>> name,
            Map<String, Colour> colours,
            Map<String, String> fonts,
            Optional<Located<String>> logo,
            Optional<Located<String>> favicon,
            List<SocialLink> social,
            boolean hasShortcuts,
            Optional<Table> params) {
        /** The colours of the plugin's theme, by their keys in {@code blog.yml}. */
        static final Map<String, Colour> OWN_COLOURS = Map.of(
                "accent", new Colour("#8f3a1d"),
                "accent-dark", new Colour("#e8a07c"),
                "ink", new Colour("#24231f"),
                "ink-dark", new Colour("#d9d6ce"),
                "paper", new Colour("#fdfcf9"),
                "paper-dark", new Colour("#191816"));

        public ThemeSettings {
            colours = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(colours));
            fonts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fonts));
            social = List.copyOf(social);
        }

        /** A colour by its key: the one that is set, or that of the plugin's theme. */
        public Colour colour(String key) {
            Colour set = colours.get(key);
            return set == null ? Objects.requireNonNull(OWN_COLOURS.get(key)) : set;
        }
    }

    /** An address of the author elsewhere. */
    public record SocialLink(String title, String url) {}
}
