package io.github.blogmaven.frontmatter;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys of every header, and of the files about terms and authors.
 *
 * <p>The spellings of other tools are those that 3,587 public posts use for Jekyll, Hugo, Zola, Docusaurus, Material,
 * Pelican and others; {@code docs/reference.md} lists them, and a test holds the two together.
 */
public final class Vocabularies {
    private static final Map<String, String> WORDS_OF_OTHERS = Map.ofEntries(
            Map.entry("summary", "description"),
            Map.entry("excerpt", "description"),
            Map.entry("blurb", "description"),
            Map.entry("subtitle", "description"),
            Map.entry("intro", "description"),
            Map.entry("pubdate", "date"),
            Map.entry("publishdate", "date"),
            Map.entry("created", "date"),
            Map.entry("lastmod", "updated"),
            Map.entry("last_update", "updated"),
            Map.entry("last_modified_at", "updated"),
            Map.entry("modified", "updated"),
            Map.entry("modified_date", "updated"),
            Map.entry("lastupdated", "updated"),
            Map.entry("isdraft", "draft"),
            Map.entry("path", "permalink"),
            Map.entry("link", "permalink"),
            Map.entry("url", "permalink"),
            Map.entry("redirect_from", "aliases"),
            Map.entry("slug_history", "aliases"),
            Map.entry("tag", "tags"),
            Map.entry("category", "categories"),
            Map.entry("by", "author"),
            Map.entry("hero", "image"),
            Map.entry("heroimage", "image"),
            Map.entry("banner", "image"),
            Map.entry("thumbnail", "image"),
            Map.entry("cover", "image"),
            Map.entry("coverimage", "image"),
            Map.entry("featuredimage", "image"),
            Map.entry("featured-image", "image"),
            Map.entry("canonicalurl", "canonical"),
            Map.entry("canonical_url", "canonical"),
            Map.entry("series_order", "part"),
            Map.entry("series-order", "part"),
            Map.entry("extra", "params"));

    private static final Set<String> WITHOUT_MEANING = Set.of(
            "layout",
            "type",
            "template",
            "weight",
            "comments",
            "menu",
            "markup",
            "outputs",
            "lang",
            "language",
            "linktitle",
            "keywords",
            "hide_table_of_contents",
            "sidebar_label",
            "sidebar_position",
            "hidesidebar",
            "excludesearch",
            "math",
            "mathjax",
            "katex",
            "mermaid",
            "authorurl",
            "author_url",
            "author_title",
            "author_image_url",
            "authorimageurl",
            "authortitle",
            "id",
            "uid",
            "guid",
            "icon",
            "pin",
            "pinned",
            "emoji",
            "tocopen",
            "usehugotoc",
            "jupyter",
            "engine",
            "output",
            "citation",
            "featured",
            "sticky",
            "readtime",
            "readingtime",
            "excerpt_separator",
            "categories_order",
            "category_order",
            "group",
            "translator",
            "translators",
            "translation",
            "cascade",
            "build",
            "_build",
            "sitemap",
            "robots",
            "cached",
            "in_search_index",
            "insert_anchor_links",
            "page_template",
            "aigenerated",
            "format",
            "execute",
            "bibliography",
            "toc_label",
            "toc_icon",
            "classes",
            "header",
            "show_date",
            "avatar",
            "team",
            "release",
            "version",
            "image-alt",
            "coveralt",
            "imagealt",
            "expirydate");

    /** What decides where or whether a post or page is published, unmistakable spellings of other tools included. */
    private static final Set<String> PUBLISHING = Set.of(
            "draft",
            "isdraft",
            "published",
            "status",
            "unlisted",
            "date",
            "pubdate",
            "publishdate",
            "slug",
            "permalink",
            "aliases",
            "redirect_from",
            "series",
            "part",
            "series_order");

    /** What would decide it for a list of posts, if lists had such keys. */
    private static final String[] OF_LISTS = {"draft", "published", "unlisted", "slug", "permalink", "aliases"};

    static final Vocabulary POST = new Vocabulary(
            "a post",
            Set.of(
                    "title",
                    "description",
                    "date",
                    "updated",
                    "reviewed",
                    "review-after",
                    "draft",
                    "published",
                    "status",
                    "slug",
                    "permalink",
                    "aliases",
                    "tags",
                    "categories",
                    "topics",
                    "series",
                    "part",
                    "requires",
                    "introduces",
                    "revisits",
                    "replaced-by",
                    "basis",
                    "author",
                    "authors",
                    "follows",
                    "verified-with",
                    "changes",
                    "image",
                    "toc",
                    "unlisted",
                    "canonical",
                    "params",
                    "taxonomies"),
            WORDS_OF_OTHERS,
            WITHOUT_MEANING,
            PUBLISHING);

    static final Vocabulary PAGE = new Vocabulary(
            "a page",
            Set.of(
                    "title",
                    "description",
                    "date",
                    "updated",
                    "reviewed",
                    "review-after",
                    "draft",
                    "published",
                    "status",
                    "permalink",
                    "aliases",
                    "author",
                    "authors",
                    "follows",
                    "changes",
                    "image",
                    "toc",
                    "unlisted",
                    "canonical",
                    "params"),
            WORDS_OF_OTHERS,
            WITHOUT_MEANING,
            PUBLISHING);

    static final Vocabulary SERIES = Vocabulary.of(
                    "a series",
                    "title",
                    "description",
                    "level",
                    "audience",
                    "outcomes",
                    "requires",
                    "topics",
                    "status",
                    "part-title",
                    "parts")
            .publishedBy("draft", "published", "unlisted", "slug", "permalink", "aliases", "parts", "status");

    static final Vocabulary TOPIC =
            Vocabulary.of("a topic", "title", "description").publishedBy(OF_LISTS);
    static final Vocabulary PATH =
            Vocabulary.of("a path", "title", "description", "for", "order").publishedBy(OF_LISTS);
    static final Vocabulary DATES =
            Vocabulary.of("'date'", "created", "updated").publishedBy("created");
    static final Vocabulary TAXONOMIES = Vocabulary.of("'taxonomies'", "tags", "categories");
    static final Vocabulary CHANGE = Vocabulary.of("a change", "date", "note");

    /** The keys of a term in {@code glossary.yml}. */
    public static final Vocabulary TERM = Vocabulary.of("a term", "id", "name", "aliases", "definition");

    /** The keys of an author in {@code authors.yml}. */
    public static final Vocabulary AUTHOR = new Vocabulary(
            "an author",
            Set.of("name", "bio", "url", "links", "image"),
            Map.of("about", "bio", "description", "bio", "avatar", "image", "image_url", "image"),
            Set.of("title", "email", "page", "socials", "slug"),
            Set.of());

    private Vocabularies() {}

    /** The keys of every map, for the reference. */
    public static List<Vocabulary> all() {
        return List.of(POST, PAGE, SERIES, TOPIC, PATH, DATES, TAXONOMIES, CHANGE, TERM, AUTHOR);
    }
}
