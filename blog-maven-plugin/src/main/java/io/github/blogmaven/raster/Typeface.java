package io.github.blogmaven.raster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Fonts that complete each other: a character is taken from the first that has it. May be used by many threads.
 *
 * <p>Letters are set one after the other, from left to right, which is wrong for scripts whose letters change with their
 * neighbours; {@link Letters} knows which those are.
 */
public final class Typeface {
    /** One character in one of the fonts. */
    private record Glyph(OutlineFont font, int index) {}

    private final List<Supplier<OutlineFont>> fonts;
    private final Map<Integer, Optional<Glyph>> glyphs = new ConcurrentHashMap<>();

    private Typeface(List<Supplier<OutlineFont>> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    /**
     * A typeface from font files, each read when a character needs it.
     *
     * @param files in order of preference, the TrueType or WOFF files
     */
    public static Typeface of(List<Supplier<byte[]>> files) {
        return new Typeface(files.stream().map(Typeface::later).toList());
    }

    /**
     * Reads a font file, so that what is wrong with it is known before it is used.
     *
     * @throws IllegalArgumentException if it is not a TrueType or WOFF font with TrueType outlines
     */
    public static void check(byte[] file) {
        new OutlineFont(file);
    }

    private static Supplier<OutlineFont> later(Supplier<byte[]> file) {
        Map<Boolean, OutlineFont> read = new ConcurrentHashMap<>();
        return () -> read.computeIfAbsent(true, key -> new OutlineFont(file.get()));
    }

    private Optional<Glyph> glyph(int character) {
        Optional<Glyph> known = glyphs.get(character);
        if (known == null) {
            known = find(character);
            glyphs.put(character, known);
        }
        return known;
    }

    private Optional<Glyph> find(int character) {
        for (Supplier<OutlineFont> font : fonts) {
            int index = font.get().glyph(character);
            if (index != 0) {
                return Optional.of(new Glyph(font.get(), index));
            }
        }
        return Optional.empty();
    }

    /** Whether a font has a character. */
    public boolean has(int character) {
        return glyph(character).isPresent();
    }

    /** How wide a text is in pixels, at a size in pixels. */
    public double width(String text, double size) {
        return set(text, 0, 0, size, null);
    }

    /** Draws a text whose first letter begins at a place on the baseline. */
    void draw(String text, double x, double y, double size, Coverage coverage) {
        set(text, x, y, size, coverage);
    }

    private double set(
            String text, double from, double y, double size, @org.jspecify.annotations.Nullable Coverage coverage) {
        double x = from;
        Glyph before = null;
        int[] characters = text.codePoints().toArray();
        for (int character : characters) {
            Optional<Glyph> found = glyph(character);
            if (found.isEmpty()) {
                continue;
            }
            Glyph glyph = found.get();
            if (before != null && before.font() == glyph.font()) {
                x += size * glyph.font().kerning(before.index(), glyph.index());
            }
            if (coverage != null) {
                glyph.font().draw(glyph.index(), x, y, size, coverage);
            }
            x += size * glyph.font().advance(glyph.index());
            before = glyph;
        }
        return x - from;
    }
}
