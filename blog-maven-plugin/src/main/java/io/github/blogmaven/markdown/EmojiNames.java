package io.github.blogmaven.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that GitHub has for emoji.
 *
 * <p>The build of the plugin makes the list ({@code src/build/emoji.js}). It is read when the first name is met.
 */
public final class EmojiNames {
    private static final Map<String, String> CHARACTERS = read();

    private EmojiNames() {}

    /** Every name, without colons. */
    public static Set<String> all() {
        return CHARACTERS.keySet();
    }

    /** The characters a name stands for, or null where there is no such name. */
    static @Nullable String characters(String name) {
        return CHARACTERS.get(name);
    }

    private static Map<String, String> read() {
        try (InputStream in = Objects.requireNonNull(EmojiNames.class.getResourceAsStream("emoji"))) {
            Map<String, String> characters = new HashMap<>(4096);
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int blank = line.indexOf(' ');
                characters.put(line.substring(0, blank), line.substring(blank + 1));
            });
            return Collections.unmodifiableMap(characters);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the names of emoji", e);
        }
    }
}
