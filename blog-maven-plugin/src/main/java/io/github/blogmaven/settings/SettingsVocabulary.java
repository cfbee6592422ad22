package io.github.blogmaven.settings;

import io.github.blogmaven.frontmatter.Vocabulary;
import java.util.List;

/** The keys of {@code blog.yml}; {@code docs/reference.md} lists them, and a test holds the two together. */
public final class SettingsVocabulary {
    /** The kinds of pages whose address has a pattern. */
    public static final List<String> URL_KINDS = List.of("post", "series", "topic", "tag", "path", "author", "page");

    private static final List<String> PLACEHOLDERS = List.of("{slug}", "{id}");
    private static final List<String> POST_PLACEHOLDERS =
            List.of("{slug}", "{id}", "{year}", "{month}", "{day}", "{series}", "{part}");

    static final Vocabulary BLOG = Vocabulary.of(
                    "blog.yml",
                    "url",
                    "title",
                    "tagline",
                    "description",
                    "author",
                    "licence",
                    "timezone",
                    "languages",
                    "urls",
                    "nav",
                    "footer",
                    "home",
                    "per-page",
                    "feeds",
                    "tags",
                    "search",
                    "basis",
                    "updated",
                    "edit-url",
                    "content-security-policy",
                    "images",
                    "theme",
                    "markdown",
                    "math",
                    "check")
            .with("license", "licence")
            .publishedBy("url", "urls", "languages", "timezone");

    static final Vocabulary URLS = Vocabulary.of(
                    "'urls'", "style", "prefix-default", "post", "series", "topic", "tag", "path", "author", "page")
            .publishedBy("style", "prefix-default", "post", "series", "topic", "tag", "path", "author", "page");
    static final Vocabulary NAV = Vocabulary.of("a link of 'nav' or 'footer'", "to", "title");
    static final Vocabulary FEEDS = Vocabulary.of("'feeds'", "entries");
    static final Vocabulary TAGS =
            Vocabulary.of("'tags'", "min-posts-for-page", "labels").publishedBy("min-posts-for-page");
    static final Vocabulary MARKDOWN = Vocabulary.of("'markdown'", "wiki-links", "emoji", "math");
    static final Vocabulary MATH = Vocabulary.of("'math'", "macros");
    static final Vocabulary IMAGES = Vocabulary.of("'images'", "widths", "cards", "card-font");
    static final Vocabulary THEME = Vocabulary.of(
                    "'theme'", "name", "colours", "fonts", "logo", "favicon", "social", "shortcuts", "params")
            .with("colors", "colours");
    static final Vocabulary COLOURS =
            Vocabulary.of("'colours'", "accent", "accent-dark", "ink", "ink-dark", "paper", "paper-dark");
    static final Vocabulary FONTS = Vocabulary.of("'fonts'", "text", "interface", "code");
    static final Vocabulary SOCIAL = Vocabulary.of("a link of 'social' or 'links'", "title", "url");
    static final Vocabulary CONTENT_SECURITY_POLICY =
            Vocabulary.of("'content-security-policy'", ContentSecurityPolicy.NAMES.toArray(String[]::new));
    static final Vocabulary CHECK = Vocabulary.of("'check'", "rules", "sections", "review-after", "basis");

    private SettingsVocabulary() {}

    /** What the pattern of a kind may ask for. */
    static List<String> placeholders(String kind) {
        return kind.equals("post") ? POST_PLACEHOLDERS : PLACEHOLDERS;
    }

    /** Whether a text is a path on the site that asks for nothing its kind does not have. */
    static boolean isPattern(String kind, String pattern) {
        String path = pattern;
        for (String placeholder : placeholders(kind)) {
            path = path.replace(placeholder, "x");
        }
        return path.matches("(?:/(?!\\.{1,2}(?:/|$))[^/{}?#\\s\\\\\\p{Cc}\uFFFD]+)+/?");
    }

    /** Every map's keys, for the reference. */
    public static List<Vocabulary> all() {
        return List.of(
                BLOG,
                URLS,
                NAV,
                FEEDS,
                TAGS,
                MARKDOWN,
                MATH,
                IMAGES,
                THEME,
                COLOURS,
                FONTS,
                SOCIAL,
                CONTENT_SECURITY_POLICY,
                CHECK);
    }
}
