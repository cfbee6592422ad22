package io.github.blogmaven.model;

import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.Language;
import io.github.blogmaven.settings.UrlSettings;
import io.github.blogmaven.settings.UrlSettings.Style;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says where everything is, from the settings alone. */
public final class UrlScheme {
    /** What is made for browsers and machines, unless an author gives a file in its place. */
    public static final UrlPath STYLESHEET = new UrlPath("/assets/style.css");

    public static final UrlPath EXTRAS_STYLESHEET = new UrlPath("/assets/extras.css");
    public static final UrlPath SCRIPT = new UrlPath("/assets/blog.js");
    public static final UrlPath ZOOM_SCRIPT = new UrlPath("/assets/zoom.js");
    public static final UrlPath SEARCH_SCRIPT = new UrlPath("/assets/search.js");
    public static final UrlPath ICON = new UrlPath("/assets/favicon.svg");
    public static final UrlPath TOUCH_ICON = new UrlPath("/assets/touch-icon.png");
    public static final UrlPath ROBOTS = new UrlPath("/robots.txt");
    public static final UrlPath SITEMAP = new UrlPath("/sitemap.xml");

    /** What every blog has of these. */
    public static final List<UrlPath> ALWAYS_MADE =
            List.of(STYLESHEET, EXTRAS_STYLESHEET, SCRIPT, ZOOM_SCRIPT, ICON, TOUCH_ICON, ROBOTS);

    private static final Map<Kind, String> PATTERNS = Map.ofEntries(
            Map.entry(Kind.POST, "/posts/{slug}/"),
            Map.entry(Kind.SERIES, "/series/{id}/"),
            Map.entry(Kind.TOPIC, "/topics/{id}/"),
            Map.entry(Kind.TAG, "/tags/{slug}/"),
            Map.entry(Kind.PATH, "/paths/{id}/"),
            Map.entry(Kind.AUTHOR, "/authors/{id}/"),
            Map.entry(Kind.PAGE, "/{id}/"),
            Map.entry(Kind.HOME, "/"),
            Map.entry(Kind.START_HERE, "/start-here/"),
            Map.entry(Kind.SERIES_INDEX, "/series/"),
            Map.entry(Kind.TOPIC_INDEX, "/topics/"),
            Map.entry(Kind.TAG_INDEX, "/tags/"),
            Map.entry(Kind.ARCHIVE, "/archive/"),
            Map.entry(Kind.GLOSSARY, "/glossary/"),
            Map.entry(Kind.SEARCH, "/search/"),
            Map.entry(Kind.NOT_FOUND, "/404.html"));
    private static final Map<Kind, String> SETTING_NAMES = Map.of(
            Kind.POST, "post",
            Kind.SERIES, "series",
            Kind.TOPIC, "topic",
            Kind.TAG, "tag",
            Kind.PATH, "path",
            Kind.AUTHOR, "author",
            Kind.PAGE, "page");

    private final UrlSettings settings;
    private final Language defaultLanguage;

    public UrlScheme(BlogSettings settings) {
        this.settings = settings.urls();
        this.defaultLanguage = settings.defaultLanguage();
    }

    /** What a browser reads first to search the blog in a language. */
    public static UrlPath searchIndex(Language language) {
        return new UrlPath("/assets/search/" + language.tag() + ".json");
    }

    /** The place of the one page of a kind in a language. */
    public UrlPath of(Kind kind, Language language) {
        return of(kind, language, Map.of());
    }

    /**
     * The place of a page of a kind in a language.
     *
     * @param values what the placeholders of the pattern stand for
     */
    public UrlPath of(Kind kind, Language language, Map<String, String> values) {
        String pattern = pattern(kind);
        for (Map.Entry<String, String> value : values.entrySet()) {
            pattern = pattern.replace("{" + value.getKey() + "}", value.getValue());
        }
        // Servers look for the page of what is not found at the root, whatever is prefixed.
        boolean isAtRoot = kind == Kind.NOT_FOUND && language.equals(defaultLanguage);
        return isAtRoot ? new UrlPath(pattern) : under(language, styled(pattern));
    }

    /** Whether the address of a post contains its day, so that posts of different days may share a slug. */
    public boolean postsHaveDays() {
        String pattern = pattern(Kind.POST);
        return Stream.of("{year}", "{month}", "{day}").allMatch(pattern::contains);
    }

    private String pattern(Kind kind) {
        String set = settings.patterns().get(SETTING_NAMES.getOrDefault(kind, ""));
        return set == null ? PATTERNS.getOrDefault(kind, "/") : set;
    }

    /** A further page of a list: {@code /page/2/}. */
    public UrlPath page(UrlPath first, int number) {
        return new UrlPath(styled(folderOf(first) + "page/" + number + "/"));
    }

    /** All parts of a series on one page: {@code /series/linux/all/}. */
    public UrlPath whole(UrlPath guide) {
        return new UrlPath(styled(folderOf(guide) + "all/"));
    }

    /** The feed of a list: {@code /series/linux/feed.xml}. */
    public UrlPath feed(UrlPath list, FeedFormat format) {
        return new UrlPath(folderOf(list) + format.file());
    }

    /** A file that lies beside a page. */
    public UrlPath beside(UrlPath page, String file) {
        return new UrlPath(folderOf(page) + file);
    }

    /** What lies beside {@code /old/pipes.html} lies in {@code /old/pipes/}. */
    private static String folderOf(UrlPath page) {
        String path = page.path();
        int dot = path.lastIndexOf('.');
        boolean isFile = dot > path.lastIndexOf('/') + 1;
        return isFile ? path.substring(0, dot) + "/" : path;
    }

    /** A path an author gave, with what its style lacks at its end. */
    public UrlPath permalink(String path) {
        String rooted = path.startsWith("/") ? path : "/" + path;
        boolean hasEnd = rooted.endsWith("/")
                || rooted.substring(rooted.lastIndexOf('/')).contains(".");
        return new UrlPath(hasEnd ? rooted : styled(rooted + "/"));
    }

    /** The same path in another language's part of the site. */
    public UrlPath under(Language language, UrlPath path) {
        return under(language, path.path());
    }

    /** Where a language's part of the site begins, ending in a slash. */
    public UrlPath root(Language language) {
        return under(language, "/");
    }

    private UrlPath under(Language language, String path) {
        boolean isPrefixed = settings.prefixDefault() || !language.equals(defaultLanguage);
        return new UrlPath(isPrefixed ? "/" + language.tag() + path : path);
    }

    private String styled(String path) {
        boolean isFolder = path.endsWith("/") && path.length() > 1;
        return settings.style() == Style.FILE && isFolder ? path.substring(0, path.length() - 1) + ".html" : path;
    }
}
