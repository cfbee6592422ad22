package io.github.blogmaven.raster;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which pairs of glyphs come closer to each other: pair adjustments of the table GPOS that move the first glyph. */
final class PairKerning {
    private static final int PAIR = 2;
    private static final int EXTENSION = 9;
    private static final int X_ADVANCE = 4;

    private final List<ByteBuffer> subtables;

    private PairKerning(List<ByteBuffer> subtables) {
        this.subtables = subtables;
    }

    static Optional<PairKerning> of(ByteBuffer gpos) {
        ByteBuffer lookups = from(gpos, gpos.getShort(8) & 0xffff);
        List<ByteBuffer> subtables = new ArrayList<>();
        int count = lookups.getShort(0) & 0xffff;
        for (int i = 0; i < count; i++) {
            ByteBuffer lookup = from(lookups, lookups.getShort(2 + 2 * i) & 0xffff);
            int size = lookup.getShort(4) & 0xffff;
            for (int j = 0; j < size; j++) {
                add(lookup.getShort(0), from(lookup, lookup.getShort(6 + 2 * j) & 0xffff), subtables);
            }
        }
        return subtables.isEmpty() ? Optional.empty() : Optional.of(new PairKerning(subtables));
    }

    private static void add(int type, ByteBuffer subtable, List<ByteBuffer> subtables) {
        if (type == EXTENSION && subtable.getShort(2) == PAIR) {
            add(PAIR, from(subtable, subtable.getInt(4)), subtables);
        } else if (type == PAIR && (subtable.getShort(4) & X_ADVANCE) != 0 && subtable.getShort(6) == 0) {
            subtables.add(subtable);
        }
    }

    private static ByteBuffer from(ByteBuffer table, int offset) {
        return table.slice(offset, table.limit() - offset);
    }

    /** What is added after the first glyph, in units of the font; the first subtable that has the pair decides. */
    int between(int left, int right) {
        for (ByteBuffer subtable : subtables) {
            int covered = coverageIndex(from(subtable, subtable.getShort(2) & 0xffff), left);
            if (covered >= 0) {
                Optional<Integer> value =
                        subtable.getShort(0) == 1 ? byPair(subtable, covered, right) : byClass(subtable, left, right);
                if (value.isPresent()) {
                    return value.get();
                }
            }
        }
        return 0;
    }

    private static Optional<Integer> byPair(ByteBuffer subtable, int covered, int right) {
        int format = subtable.getShort(4);
        ByteBuffer set = from(subtable, subtable.getShort(10 + 2 * covered) & 0xffff);
        int size = 2 + 2 * Integer.bitCount(format);
        int count = set.getShort(0) & 0xffff;
        for (int i = 0; i < count; i++) {
            if ((set.getShort(2 + i * size) & 0xffff) == right) {
                return Optional.of((int) set.getShort(4 + i * size + advanceIn(format)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> byClass(ByteBuffer subtable, int left, int right) {
        int format = subtable.getShort(4);
        int first = classOf(from(subtable, subtable.getShort(8) & 0xffff), left);
        int second = classOf(from(subtable, subtable.getShort(10) & 0xffff), right);
        int seconds = subtable.getShort(14) & 0xffff;
        int record = 16 + (first * seconds + second) * 2 * Integer.bitCount(format);
        return Optional.of((int) subtable.getShort(record + advanceIn(format)));
    }

    /** Where in a value the advance is: after the placements that the format names before it. */
    private static int advanceIn(int format) {
        return 2 * Integer.bitCount(format & (X_ADVANCE - 1));
    }

    private static int coverageIndex(ByteBuffer coverage, int glyph) {
        int count = coverage.getShort(2) & 0xffff;
        for (int i = 0; i < count; i++) {
            if (coverage.getShort(0) == 1) {
                if ((coverage.getShort(4 + 2 * i) & 0xffff) == glyph) {
                    return i;
                }
            } else if (isIn(coverage, 4 + 6 * i, glyph)) {
                return (coverage.getShort(8 + 6 * i) & 0xffff) + glyph - (coverage.getShort(4 + 6 * i) & 0xffff);
            }
        }
        return -1;
    }

    private static int classOf(ByteBuffer classes, int glyph) {
        if (classes.getShort(0) == 1) {
            int index = glyph - (classes.getShort(2) & 0xffff);
            boolean isThere = index >= 0 && index < (classes.getShort(4) & 0xffff);
            return isThere ? classes.getShort(6 + 2 * index) & 0xffff : 0;
        }
        int count = classes.getShort(2) & 0xffff;
        for (int i = 0; i < count; i++) {
            if (isIn(classes, 4 + 6 * i, glyph)) {
                return classes.getShort(8 + 6 * i) & 0xffff;
            }
        }
        return 0;
    }

    private static boolean isIn(ByteBuffer table, int range, int glyph) {
        return glyph >= (table.getShort(range) & 0xffff) && glyph <= (table.getShort(range + 2) & 0xffff);
    }
}
