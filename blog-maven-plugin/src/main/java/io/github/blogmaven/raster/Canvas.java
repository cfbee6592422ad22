package io.github.blogmaven.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A picture of few colours that texts are drawn on.
 *
 * <p>Each colour of a text takes {@value #LEVELS} entries of the palette, from almost the background to the colour.
 */
public final class Canvas {
    private static final int LEVELS = 15;

    private final int width;
    private final int height;
    private final int background;
    private final byte[] pixels;
    private final List<Integer> palette = new ArrayList<>();

    /**
     * A canvas of one colour.
     *
     * @param background as {@code 0xrrggbb}, as all colours here
     */
    public Canvas(int width, int height, int background) {
        this.width = width;
        this.height = height;
        this.background = background;
        this.pixels = new byte[width * height];
        palette.add(background);
    }

    public void fill(int x, int y, int wide, int tall, int colour) {
        byte index = (byte) palette.size();
        palette.add(colour);
        for (int row = y; row < y + tall; row++) {
            Arrays.fill(pixels, row * width + x, row * width + x + wide, index);
        }
    }

    /** A text in one colour, all lines of it drawn at once. */
    public void text(
            List<String> lines, Typeface typeface, double size, int x, double baseline, double leading, int colour) {
        int base = palette.size() - 1;
        for (int level = 1; level <= LEVELS; level++) {
            palette.add(mixed(colour, background, (double) level / LEVELS));
        }
        byte[] levels = new byte[width];
        double y = baseline;
        for (String line : lines) {
            int top = (int) Math.max(0, Math.floor(y - 1.1 * size));
            int bottom = (int) Math.min(height, Math.ceil(y + 0.4 * size));
            if (bottom > top) {
                Coverage coverage = new Coverage(width, bottom - top);
                typeface.draw(line, x, y - top, size, coverage);
                for (int row = 0; row < coverage.height(); row++) {
                    coverage.levels(row, LEVELS, levels);
                    put(levels, coverage.left(), coverage.right(), (top + row) * width, base);
                }
            }
            y += leading;
        }
    }

    private void put(byte[] levels, int from, int to, int offset, int base) {
        for (int i = from; i < to; i++) {
            if (levels[i] != 0) {
                pixels[offset + i] = (byte) (base + levels[i]);
            }
        }
    }

    /** A colour over another one. */
    public static int mixed(int colour, int under, double share) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = (int) ((colour >> shift & 0xff) * share + (under >> shift & 0xff) * (1 - share) + 0.5);
            result |= part << shift;
        }
        return result;
    }

    /** How a text is broken into lines of a width. */
    public static List<String> lines(String text, Typeface typeface, double size, double width) {
        return new Lines(typeface, size, width).of(text);
    }

    /** A text cut to a width. */
    public static String cut(String text, Typeface typeface, double size, double width) {
        return new Lines(typeface, size, width).cut(text);
    }

    /** The picture as a PNG file. */
    public byte[] png() {
        return PngFile.of(pixels, width, height, palette);
    }
}
