package io.github.blogmaven.render;

import io.github.blogmaven.settings.BlogSettings.ThemeSettings;
import java.util.Map;

/** Puts the colours and fonts of {@code blog.yml} behind a theme's style sheet. */
final class StyleSheet {
    private static final Map<String, String> PROPERTIES =
            Map.of("accent", "--accent-light", "ink", "--ink-light", "paper", "--paper-light", "interface", "--sans");

    private StyleSheet() {}

    static String of(String css, ThemeSettings settings) {
        StringBuilder out = new StringBuilder(css);
        settings.colours().forEach((key, colour) -> property(key, colour.hex(), out));
        settings.fonts().forEach((key, families) -> property(key, families, out));
        return out.toString();
    }

    private static void property(String key, String value, StringBuilder out) {
        String property = PROPERTIES.getOrDefault(key, "--" + key);
        out.append(":root{").append(property).append(':').append(value).append("}\n");
    }
}
