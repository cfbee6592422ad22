package io.github.blogmaven.image;

import io.github.blogmaven.raster.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The fonts of cards: the blog's own, then Source Sans, which comes with the plugin; read only when a card is drawn. */
final class CardFonts {
    private static final List<String> SCRIPTS =
            List.of("latin", "latin-ext", "greek", "cyrillic", "vietnamese", "greek-ext", "cyrillic-ext");

    private CardFonts() {}

    /**
     * A typeface of one weight.
     *
     * @param own a font file of the blog, which is used for all weights
     */
    static Typeface of(int weight, Optional<byte[]> own) {
        List<Supplier<byte[]>> files = new ArrayList<>();
        own.ifPresent(file -> files.add(() -> file));
        SCRIPTS.forEach(script -> files.add(() -> read(script + "-" + weight + ".woff")));
        return Typeface.of(files);
    }

    private static byte[] read(String name) {
        try (InputStream in = CardFonts.class.getResourceAsStream("fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the plugin lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
