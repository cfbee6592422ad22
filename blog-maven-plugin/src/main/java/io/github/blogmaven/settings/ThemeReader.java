package io.github.blogmaven.settings;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.frontmatter.Fields;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.Vocabulary;
import io.github.blogmaven.settings.BlogSettings.ThemeSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the part {@code theme} of {@code blog.yml}. */
final class ThemeReader {
    private static final double READABLE = 4.5;

    private static final List<String> COLOURS =
            List.of("accent", "accent-dark", "ink", "ink-dark", "paper", "paper-dark");
    private static final List<String> FONTS = List.of("text", "interface", "code");

    private final Optional<Fields> theme;
    private final List<Diagnostic> diagnostics;

    ThemeReader(Fields blog, List<Diagnostic> diagnostics) {
        this.theme = blog.table("theme").map(table -> new Fields(table, SettingsVocabulary.THEME, diagnostics));
        this.diagnostics = diagnostics;
    }

    ThemeSettings read() {
        return new ThemeSettings(
                theme.flatMap(in -> in.text("name")).flatMap(this::name),
                inside("colours", SettingsVocabulary.COLOURS).map(this::colours).orElse(Map.of()),
                inside("fonts", SettingsVocabulary.FONTS)
                        .map(ThemeReader::fonts)
                        .orElse(Map.of()),
                theme.flatMap(in -> in.text("logo")),
                theme.flatMap(in -> in.text("favicon")),
                theme.map(in -> SocialLinks.read(in, "social", diagnostics)).orElse(List.of()),
                theme.flatMap(in -> in.flag("shortcuts")).map(Located::value).orElse(true),
                theme.flatMap(in -> in.table("params")));
    }

    private Optional<Located<String>> name(Located<String> written) {
        return written.value().matches("[\\w.-]+")
                ? Optional.of(written)
                : theme.orElseThrow().wrong(written.span(), "'" + written.value() + "' is not the name of a theme");
    }

    private Optional<Fields> inside(String key, Vocabulary vocabulary) {
        return theme.flatMap(in -> in.table(key)).map(table -> new Fields(table, vocabulary, diagnostics));
    }

    /** What is set, after saying where a text could hardly be read. */
    private Map<String, Colour> colours(Fields in) {
        Map<String, Located<Colour>> set = new LinkedHashMap<>();
        for (String key : COLOURS) {
            in.text(key).flatMap(this::colour).ifPresent(colour -> set.put(key, colour));
        }
        // An accent serves both schemes unless each has its own.
        if (set.containsKey("accent")) {
            set.putIfAbsent("accent-dark", set.get("accent"));
        }
        for (String name : List.of("accent", "ink")) {
            checkContrast(name, "paper", set);
            checkContrast(name + "-dark", "paper-dark", set);
        }
        Map<String, Colour> colours = new LinkedHashMap<>();
        set.forEach((key, colour) -> colours.put(key, colour.value()));
        return colours;
    }

    private Optional<Located<Colour>> colour(Located<String> written) {
        Optional<Colour> colour = Colour.of(written.value().strip());
        if (colour.isEmpty()) {
            diagnostics.add(Mistake.UNKNOWN_COLOUR.at(
                    written.span(),
                    "'" + written.value() + "' is not a colour; the theme's own takes its place",
                    "write it as \"#0b57d0\", in quotes"));
        }
        return colour.map(known -> written.map(any -> known));
    }

    private void checkContrast(String ink, String paper, Map<String, Located<Colour>> set) {
        Optional<Located<Colour>> blamed =
                Optional.ofNullable(set.get(ink)).or(() -> Optional.ofNullable(set.get(paper)));
        double contrast = shown(ink, set).contrastWith(shown(paper, set));
        if (blamed.isPresent() && contrast < READABLE) {
            long tenths = (long) Math.floor(contrast * 10);
            diagnostics.add(Mistake.LOW_CONTRAST.at(
                    blamed.get().span(),
                    "'" + ink + "' on '" + paper + "' has a contrast of " + tenths / 10 + "." + tenths % 10
                            + " : 1; text needs 4.5 : 1",
                    servesBoth(ink, set)
                            ? "'accent' serves dark pages too, as long as there is no 'accent-dark'"
                            : null));
        }
    }

    private static boolean servesBoth(String ink, Map<String, Located<Colour>> set) {
        return ink.equals("accent-dark") && Objects.equals(set.get(ink), set.get("accent"));
    }

    private static Colour shown(String key, Map<String, Located<Colour>> set) {
        Located<Colour> own = set.get(key);
        return own == null ? ThemeSettings.OWN_COLOURS.getOrDefault(key, new Colour("#000000")) : own.value();
    }

    private static Map<String, String> fonts(Fields in) {
        Map<String, String> fonts = new LinkedHashMap<>();
        for (String key : FONTS) {
            in.text(key).ifPresent(written -> {
                if (written.value().matches("[^;{}<>\\\\]+")) {
                    fonts.put(key, written.value().strip());
                } else {
                    in.wrong(
                            written.span(),
                            "'" + written.value() + "' is not a list of fonts, such as Inter, sans-serif");
                }
            });
        }
        return fonts;
    }
}
