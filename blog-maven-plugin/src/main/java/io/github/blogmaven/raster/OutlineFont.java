package io.github.blogmaven.raster;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A font with TrueType outlines: which characters it has, how wide they are, and their shapes (OpenType specification,
 * tables cmap, hmtx, loca and glyf). Immutable once read.
 */
final class OutlineFont {
    private static final int MAX_DEPTH = 6;
    private static final int WORDS = 1;
    private static final int XY_VALUES = 2;
    private static final int SCALE = 8;
    private static final int MORE = 0x20;
    private static final int XY_SCALE = 0x40;
    private static final int TWO_BY_TWO = 0x80;

    private final ByteBuffer cmap;
    private final ByteBuffer hmtx;
    private final ByteBuffer loca;
    private final ByteBuffer glyf;
    private final int unitsPerEm;
    private final int advances;
    private final int glyphs;
    private final boolean hasLongOffsets;
    private final Optional<PairKerning> kerning;

    /**
     * Reads a font.
     *
     * @throws IllegalArgumentException if this is no font with TrueType outlines
     */
    OutlineFont(byte[] file) {
        FontTables tables = new FontTables(file);
        if (!tables.has("glyf")) {
            throw new IllegalArgumentException("a font without TrueType outlines");
        }
        try {
            ByteBuffer head = tables.table("head");
            unitsPerEm = head.getShort(18) & 0xffff;
            hasLongOffsets = head.getShort(50) != 0;
            advances = tables.table("hhea").getShort(34) & 0xffff;
            glyphs = tables.table("maxp").getShort(4) & 0xffff;
            hmtx = tables.table("hmtx");
            loca = tables.table("loca");
            glyf = tables.table("glyf");
            cmap = characterMap(tables.table("cmap"));
            kerning = tables.has("GPOS") ? PairKerning.of(tables.table("GPOS")) : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("damaged font", e);
        }
        if (unitsPerEm == 0 || advances == 0) {
            throw new IllegalArgumentException("damaged font");
        }
    }

    /** The subtable of most characters: format 12 with all of Unicode, else format 4. */
    private static ByteBuffer characterMap(ByteBuffer cmap) {
        ByteBuffer best = null;
        int count = cmap.getShort(2) & 0xffff;
        for (int i = 0; i < count; i++) {
            int platform = cmap.getShort(4 + i * 8);
            int offset = cmap.getInt(8 + i * 8);
            ByteBuffer table = cmap.slice(offset, cmap.limit() - offset);
            int format = table.getShort(0);
            boolean isUnicode = platform == 0 || platform == 3;
            if (isUnicode && (format == 12 || (format == 4 && best == null))) {
                best = table;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no map of Unicode characters");
        }
        return best;
    }

    /** The glyph of a character, or 0 where the font does not have it. */
    int glyph(int character) {
        int glyph = cmap.getShort(0) == 12 ? glyphByGroup(character) : glyphBySegment(character);
        return glyph < glyphs ? glyph : 0;
    }

    private int glyphByGroup(int character) {
        int low = 0;
        int high = cmap.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = 16 + middle * 12;
            if (character < cmap.getInt(group)) {
                high = middle - 1;
            } else if (character > cmap.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return cmap.getInt(group + 8) + character - cmap.getInt(group);
            }
        }
        return 0;
    }

    private int glyphBySegment(int character) {
        int doubled = cmap.getShort(6) & 0xffff;
        for (int i = 0; i < doubled && character <= 0xffff; i += 2) {
            if (character > (cmap.getShort(14 + i) & 0xffff)) {
                continue;
            }
            int start = cmap.getShort(16 + doubled + i) & 0xffff;
            if (character < start) {
                return 0;
            }
            int delta = cmap.getShort(16 + 2 * doubled + i);
            int place = 16 + 3 * doubled + i;
            int range = cmap.getShort(place) & 0xffff;
            if (range == 0) {
                return (character + delta) & 0xffff;
            }
            int glyph = cmap.getShort(place + range + 2 * (character - start)) & 0xffff;
            return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
        }
        return 0;
    }

    /** How far the next glyph is, in ems. */
    double advance(int glyph) {
        return (double) (hmtx.getShort(4 * Math.min(glyph, advances - 1)) & 0xffff) / unitsPerEm;
    }

    /** What is added between two glyphs, in ems. */
    double kerning(int left, int right) {
        return kerning.map(pairs -> (double) pairs.between(left, right) / unitsPerEm)
                .orElse(0.0);
    }

    /** Draws a glyph, with its origin on the baseline. */
    void draw(int glyph, double x, double y, double size, Coverage coverage) {
        double scale = size / unitsPerEm;
        draw(glyph, new Placement(scale, 0, 0, -scale, x, y), coverage, 0);
    }

    private void draw(int glyph, Placement placement, Coverage coverage, int depth) {
        int start = offset(glyph);
        if (glyph >= glyphs || offset(glyph + 1) <= start || depth > MAX_DEPTH) {
            return;
        }
        ByteBuffer data = glyf.slice(start, glyf.limit() - start);
        int contours = data.getShort(0);
        if (contours >= 0) {
            new GlyphContours(data, contours, placement, coverage).draw();
        } else {
            drawParts(data, placement, coverage, depth);
        }
    }

    private int offset(int glyph) {
        return hasLongOffsets ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xffff);
    }

    private void drawParts(ByteBuffer data, Placement whole, Coverage coverage, int depth) {
        int at = 10;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = data.getShort(at);
            int part = data.getShort(at + 2) & 0xffff;
            at += 4;
            boolean isMoved = (flags & XY_VALUES) != 0;
            boolean isWide = (flags & WORDS) != 0;
            double dx = isMoved ? isWide ? data.getShort(at) : data.get(at) : 0;
            double dy = isMoved ? isWide ? data.getShort(at + 2) : data.get(at + 1) : 0;
            at += isWide ? 4 : 2;
            double[] matrix = {1, 0, 0, 1};
            if ((flags & SCALE) != 0) {
                matrix[0] = matrix[3] = fraction(data, at);
                at += 2;
            } else if ((flags & XY_SCALE) != 0) {
                matrix[0] = fraction(data, at);
                matrix[3] = fraction(data, at + 2);
                at += 4;
            } else if ((flags & TWO_BY_TWO) != 0) {
                for (int i = 0; i < 4; i++) {
                    matrix[i] = fraction(data, at + 2 * i);
                }
                at += 8;
            }
            draw(part, whole.with(matrix, dx, dy), coverage, depth + 1);
        }
    }

    private static double fraction(ByteBuffer data, int at) {
        return data.getShort(at) / 16384.0;
    }
}
