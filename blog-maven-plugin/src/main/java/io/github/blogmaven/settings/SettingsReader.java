package io.github.blogmaven.settings;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Fields;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.Value;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import io.github.blogmaven.frontmatter.Vocabulary;
import io.github.blogmaven.frontmatter.YamlFile;
import io.github.blogmaven.settings.BlogSettings.HomeSection;
import io.github.blogmaven.settings.BlogSettings.Identity;
import io.github.blogmaven.settings.BlogSettings.Images;
import io.github.blogmaven.settings.BlogSettings.Lists;
import io.github.blogmaven.settings.BlogSettings.NavItem;
import io.github.blogmaven.settings.BlogSettings.Sources;
import io.github.blogmaven.source.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code blog.yml}; what it does not say comes from the project. */
public final class SettingsReader {
    /** As wide as a text on a screen, and twice that for screens of double density. */
    private static final List<Integer> COPIES = List.of(720, 1440);

    private static final List<String> BASES = List.of("experience", "study", "measurement", "synthesis", "opinion");
    private static final Map<String, HomeSection> HOME =
            Map.of("start-here", HomeSection.START_HERE, "series", HomeSection.SERIES, "recent", HomeSection.RECENT);

    private final Project project;
    private final Fields fields;
    private final List<Diagnostic> diagnostics;

    private SettingsReader(Table table, Project project, List<Diagnostic> diagnostics) {
        this.project = project;
        this.diagnostics = diagnostics;
        this.fields = new Fields(table, SettingsVocabulary.BLOG, diagnostics);
    }

    /** The settings of a blog without {@code blog.yml}. */
    public static BlogSettings defaults(Project project) {
        Span nowhere = Span.ofFile("blog.yml");
        return new SettingsReader(new Table(List.of(), nowhere), project, new ArrayList<>()).read();
    }

    /** The settings a {@code blog.yml} states. */
    public static Reported<BlogSettings> read(Source source, Project project) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Table table = YamlFile.table(source, diagnostics);
        BlogSettings settings = new SettingsReader(table, project, diagnostics).read();
        return new Reported<>(settings, diagnostics);
    }

    private BlogSettings read() {
        List<Language> languages = languages();
        LocalizedReader texts = new LocalizedReader(languages, diagnostics);
        return new BlogSettings(
                identity(texts),
                languages,
                timezone(),
                urls(),
                links("nav", texts),
                links("footer", texts),
                home(),
                lists(texts),
                fields.flag("search").map(Located::value).orElse(true),
                sources(texts),
                new MarkdownReader(fields, diagnostics).read(),
                images(),
                new SecurityReader(fields, diagnostics).read(),
                new ThemeReader(fields, diagnostics).read(),
                new ChecksReader(fields, languages, diagnostics).read());
    }

    private List<Language> languages() {
        List<Language> languages = new ArrayList<>();
        for (Located<String> tag : fields.texts("languages")) {
            Optional<Language> language = Language.parse(tag.value());
            if (language.isEmpty()) {
                fields.wrong(tag.span(), "'" + tag.value() + "' is not the tag of a language, such as en or pt-BR");
            } else if (!languages.contains(language.get())) {
                languages.add(language.get());
            }
        }
        return languages.isEmpty() ? List.of(new Language("en")) : languages;
    }

    private Identity identity(LocalizedReader texts) {
        Localized title = texts.read(fields, "title").orElse(Localized.of(project.title()));
        Localized description = texts.read(fields, "description")
                .or(() -> project.description().map(Localized::of))
                .orElse(Localized.none());
        return new Identity(
                url(),
                title,
                texts.read(fields, "tagline").orElse(Localized.none()),
                description,
                fields.text("author")
                        .map(Located::value)
                        .or(() -> project.developers().stream().findFirst()),
                texts.read(fields, "licence").orElse(Localized.none()));
    }

    private Optional<URI> url() {
        Optional<Located<String>> written = fields.text("url");
        if (written.isEmpty()) {
            return project.url().flatMap(SettingsReader::absolute);
        }
        Optional<URI> url = absolute(written.get().value());
        return url.isPresent()
                ? url
                : fields.wrong(
                        written.get().span(),
                        "'url' is an address such as https://example.org/blog/, not '"
                                + written.get().value() + "'");
    }

    private static Optional<URI> absolute(String written) {
        try {
            URI uri = new URI(written.endsWith("/") ? written : written + "/");
            boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean isPlain = uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
            return isWeb && isPlain ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private ZoneId timezone() {
        Optional<Located<String>> written = fields.text("timezone");
        if (written.isEmpty()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(written.get().value());
        } catch (DateTimeException e) {
            fields.wrong(
                    written.get().span(),
                    "'" + written.get().value() + "' is not a time zone, such as Asia/Seoul or UTC");
            return ZoneOffset.UTC;
        }
    }

    private UrlSettings urls() {
        Optional<Fields> urls = section("urls", SettingsVocabulary.URLS);
        Map<String, String> patterns = new LinkedHashMap<>();
        urls.ifPresent(in -> SettingsVocabulary.URL_KINDS.forEach(kind -> in.text(kind)
                .filter(found -> isPattern(kind, found))
                .ifPresent(found -> patterns.put(kind, found.value()))));
        return new UrlSettings(
                urls.flatMap(in -> in.choice(
                                "style",
                                Map.of("directory", UrlSettings.Style.DIRECTORY, "file", UrlSettings.Style.FILE)))
                        .map(Located::value)
                        .orElse(UrlSettings.Style.DIRECTORY),
                urls.flatMap(in -> in.flag("prefix-default"))
                        .map(Located::value)
                        .orElse(false),
                patterns);
    }

    private boolean isPattern(String kind, Located<String> pattern) {
        boolean isPattern = SettingsVocabulary.isPattern(kind, pattern.value());
        if (!isPattern) {
            String known = String.join(" ", SettingsVocabulary.placeholders(kind));
            fields.wrong(
                    pattern.span(), "'" + pattern.value() + "' is not a pattern; it begins with / and knows " + known);
        }
        return isPattern;
    }

    private Images images() {
        Optional<Fields> images =
                fields.table("images").map(table -> new Fields(table, SettingsVocabulary.IMAGES, diagnostics));
        return new Images(
                images.filter(in -> in.has("widths")).map(this::widths).orElse(COPIES),
                images.flatMap(in -> in.flag("cards")),
                images.flatMap(in -> in.text("card-font")));
    }

    private List<Integer> widths(Fields images) {
        List<Integer> widths = new ArrayList<>();
        for (Located<String> width : images.texts("widths")) {
            if (width.value().matches("[1-9]\\d{1,3}")) {
                widths.add(Integer.valueOf(width.value()));
            } else {
                fields.wrong(width.span(), "a width is a number from 10 to 9999, not '" + width.value() + "'");
            }
        }
        return widths;
    }

    private List<NavItem> links(String key, LocalizedReader texts) {
        List<NavItem> links = new ArrayList<>();
        List<Value> items = fields.value(key)
                .map(value -> value instanceof Items list ? list.values() : List.of(value))
                .orElse(List.of());
        for (Value item : items) {
            if (item instanceof Text text) {
                links.add(new NavItem(new Located<>(text.text().strip(), text.span()), Localized.none()));
            } else if (item instanceof Table table) {
                Fields in = new Fields(table, SettingsVocabulary.NAV, diagnostics);
                Localized title = texts.read(in, "title").orElse(Localized.none());
                if (!in.has("to")) {
                    fields.wrong(table.span(), "a link of '" + key + "' has a 'to'");
                }
                in.text("to").ifPresent(to -> links.add(new NavItem(to, title)));
            } else {
                fields.wrong(item.span(), "a link of '" + key + "' is a reference or a map, not " + item.kind());
            }
        }
        return links;
    }

    private List<HomeSection> home() {
        List<HomeSection> sections = new ArrayList<>();
        for (Located<String> word : fields.texts("home")) {
            HomeSection section = HOME.get(word.value());
            if (section == null) {
                fields.notOneOf("home", word, HOME.keySet());
            } else if (!sections.contains(section)) {
                sections.add(section);
            }
        }
        return sections.isEmpty() ? List.of(HomeSection.START_HERE, HomeSection.RECENT, HomeSection.SERIES) : sections;
    }

    private Lists lists(LocalizedReader texts) {
        Optional<Fields> tags = section("tags", SettingsVocabulary.TAGS);
        return new Lists(
                atLeastOne(fields, "per-page", 20),
                section("feeds", SettingsVocabulary.FEEDS)
                        .map(in -> atLeastOne(in, "entries", 20))
                        .orElse(20),
                tags.map(in -> atLeastOne(in, "min-posts-for-page", 1)).orElse(1),
                tags.map(in -> texts.readAll(in, "labels")).orElse(Map.of()));
    }

    private int atLeastOne(Fields in, String key, int otherwise) {
        Optional<Located<Integer>> number = in.number(key);
        if (number.isPresent() && number.get().value() == 0) {
            fields.wrong(number.get().span(), "'" + key + "' is at least 1");
            return otherwise;
        }
        return number.map(Located::value).orElse(otherwise);
    }

    private Sources sources(LocalizedReader texts) {
        Map<String, Localized> basis = new LinkedHashMap<>();
        BASES.forEach(word -> basis.put(word, Localized.none()));
        basis.putAll(texts.readAll(fields, "basis"));
        return new Sources(
                basis,
                fields.choice("updated", Map.of("git", true, "header", false))
                        .map(Located::value)
                        .orElse(false),
                fields.webAddress("edit-url").map(Located::value));
    }

    private Optional<Fields> section(String key, Vocabulary vocabulary) {
        return fields.table(key).map(table -> new Fields(table, vocabulary, diagnostics));
    }
}
