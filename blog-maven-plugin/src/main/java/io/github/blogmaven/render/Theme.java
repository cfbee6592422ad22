package io.github.blogmaven.render;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.model.UrlScheme;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.BlogSettings.ThemeSettings;
import io.github.blogmaven.settings.Language;
import io.github.blogmaven.source.ClassPathFolder;
import io.github.blogmaven.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Templates, words in each language and assets under one name.
 *
 * <p>A file of the blog's {@code theme} folder takes the place of the file of the same name in a theme that an artifact
 * brings, and that of the one in the theme that comes with the plugin; in a word file, word by word.
 */
public final class Theme {
    /** Where artifacts have their themes, each in a folder of its name. */
    private static final String FOLDER = "META-INF/blog-theme/";

    private static final String BUILT_IN = "/io/github/blogmaven/theme/";

    /** The icons of every theme. */
    private static final List<String> ICONS = List.of(UrlScheme.ICON.file(), UrlScheme.TOUCH_ICON.file());

    /** What only those who write a theme read of its style sheet and scripts; readers need not load it. */
    private static final Pattern FOR_AUTHORS = Pattern.compile("(?m)^\\s*(?://.*|/\\*.*\\*/)\n|^\\s+");

    private static final Pattern BLANKS = Pattern.compile("(?<=[:,;{>]) | (?=[{}>])|;(?=\\s*})|(?<=[},;{])\n");

    /** The style sheets and scripts of every theme. */
    private static final List<UrlPath> ASSETS = List.of(
            UrlScheme.STYLESHEET,
            UrlScheme.EXTRAS_STYLESHEET,
            UrlScheme.SCRIPT,
            UrlScheme.ZOOM_SCRIPT,
            UrlScheme.SEARCH_SCRIPT);

    /** The templates that every blog needs: they are read while others still read the posts. */
    private static final List<String> WARM = List.of("layout.ftl", "lists.ftl", "post.ftl", "home.ftl", "series.ftl");

    private final Templates templates;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, byte[]> artifact;
    private final Map<UrlPath, String> assets = new LinkedHashMap<>();
    private final Map<Language, Words> words = new ConcurrentHashMap<>();

    /**
     * The default theme with what overrides it.
     *
     * @param artifact the files of a theme that an artifact brings, by their path in it; empty without one
     * @param texts the templates, word files and style sheets of the blog's {@code theme} folder; its other files are
     *     copied as any others are
     */
    public Theme(Map<String, byte[]> artifact, List<Source> texts) {
        this.artifact = Map.copyOf(artifact);
        texts.forEach(source -> this.texts.put(name(source.path()), source.text()));
        this.templates = new Templates(new ThemeLoader(this::text));
        WARM.forEach(templates::warm);
        ASSETS.forEach(asset -> assets.put(asset, String.valueOf(text(asset.file()))));
    }

    /** The files of the theme that the settings name, from an artifact on the plugin's class path; none without a name. */
    public static Reported<Map<String, byte[]>> artifact(ThemeSettings settings) {
        if (settings.name().isEmpty()) {
            return new Reported<>(Map.of(), List.of());
        }
        Located<String> name = settings.name().get();
        Map<String, byte[]> files = ClassPathFolder.read(Theme.class.getClassLoader(), FOLDER + name.value() + "/");
        return new Reported<>(
                files,
                files.isEmpty()
                        ? List.of(Mistake.UNKNOWN_THEME.at(
                                name.span(),
                                "no artifact brings a theme '" + name.value() + "'",
                                "add it to the dependencies of the plugin in the pom"))
                        : List.of());
    }

    /** Whether a file of the theme folder is text that the theme reads, rather than an asset it copies. */
    public static boolean isText(String path) {
        return isRead(name(path));
    }

    private static boolean isRead(String name) {
        return name.endsWith(".ftl")
                || name.endsWith(".properties")
                || ASSETS.stream().map(UrlPath::file).anyMatch(name::equals);
    }

    /** What is wrong with a text of the theme folder, as far as that can be said before a page needs it. */
    public static Optional<Diagnostic> mistake(Source text) {
        return text.path().endsWith(".properties") ? Words.mistake(text) : Optional.empty();
    }

    private static String name(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    /** A file of the theme as text: the blog's own, else the artifact's, else the plugin's; null where none has it. */
    private @Nullable String text(String name) {
        String own = texts.get(name);
        return own == null ? given(name) : own;
    }

    /** A file of the theme without what the blog puts in its place. */
    private @Nullable String given(String name) {
        String brought = brought(name);
        return brought == null ? builtIn(name) : brought;
    }

    private @Nullable String brought(String name) {
        byte[] bytes = artifact.get(name);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    Templates templates() {
        return templates;
    }

    /** The words in a language, read when they are first asked for; on any thread. */
    public Words words(Language language) {
        return words.computeIfAbsent(language, this::read);
    }

    private Words read(Language language) {
        Map<String, String> words = new HashMap<>();
        List<String> tags = new ArrayList<>(List.of("en"));
        tags.add(language.locale().getLanguage());
        tags.add(language.tag());
        for (String tag : tags) {
            String file = "words/" + tag + ".properties";
            addWords(builtIn(file), words);
            addWords(brought(file), words);
            addWords(texts.get(file), words);
        }
        return new Words(words);
    }

    private static void addWords(@Nullable String file, Map<String, String> words) {
        if (file == null) {
            return;
        }
        Properties properties = new Properties();
        try (Reader reader = new StringReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read words", e);
        }
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    }

    /** Changes with style sheet and script, so that browsers do not show a new page in an old style. */
    String version(ThemeSettings settings) {
        CRC32 sum = new CRC32();
        assets.forEach(
                (asset, text) -> sum.update(written(asset, text, settings).getBytes(StandardCharsets.UTF_8)));
        return "?v=" + Long.toHexString(sum.getValue());
    }

    private static String written(UrlPath asset, String text, ThemeSettings settings) {
        return asset.equals(UrlScheme.STYLESHEET) ? StyleSheet.of(text, settings) : text;
    }

    /** What every page of the theme needs beside it. */
    public List<Output> outputs(BlogSettings settings) {
        List<Output> outputs = new ArrayList<>();
        new TreeMap<>(artifact).forEach((path, bytes) -> {
            if (!isRead(path) && !ICONS.contains(path)) {
                outputs.add(Output.Made.of(path, bytes));
            }
        });
        assets.forEach((asset, text) -> {
            if (settings.isSearched() || !asset.equals(UrlScheme.SEARCH_SCRIPT)) {
                outputs.add(Output.Made.of(asset.file(), written(asset, text, settings.theme())));
            }
        });
        ICONS.forEach(icon -> outputs.add(Output.Made.of(icon, icon(icon))));
        return outputs;
    }

    private byte[] icon(String name) {
        byte[] bytes = artifact.get(name);
        return bytes == null ? builtInBytes(name) : bytes;
    }

    private static byte[] builtInBytes(String name) {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(BUILT_IN + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme", e);
        }
    }

    /** A file of the theme that comes with the plugin, or null. */
    private static @Nullable String builtIn(String name) {
        try (InputStream in = Theme.class.getResourceAsStream(BUILT_IN + name)) {
            if (in == null) {
                return null;
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String lean = name.startsWith("assets/") ? FOR_AUTHORS.matcher(text).replaceAll("") : text;
            return name.endsWith(".css") ? BLANKS.matcher(lean).replaceAll("") : lean;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme", e);
        }
    }
}
