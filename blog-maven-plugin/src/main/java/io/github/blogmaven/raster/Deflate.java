package io.github.blogmaven.raster;

import java.util.Arrays;

/**
 * Packs bytes in the deflate format (RFC 1951), in one block with fixed codes.
 *
 * <p>The JDK's own packs with the zlib of its system, and the results of zlib and its successors differ.
 */
final class Deflate {
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] DISTANCES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };
    private static final int MIN = 3;
    private static final int MAX = 258;
    private static final int REMEMBERED = 16;
    private static final int WINDOW = 1 << 15;
    private static final int HASHES = 1 << 14;

    private final byte[] data;
    private final int row;
    private final int[] last = new int[HASHES];
    private byte[] out = new byte[1 << 14];
    private int size;
    private long bits;
    private int count;

    private Deflate(byte[] data, int row) {
        this.data = data;
        this.row = row;
        Arrays.fill(last, -1);
    }

    /**
     * Packs bytes.
     *
     * @param row after how many bytes the same is likely to come again
     */
    static byte[] pack(byte[] data, int row) {
        Deflate deflate = new Deflate(data, row);
        deflate.pack();
        return Arrays.copyOf(deflate.out, deflate.size);
    }

    private void pack() {
        put(0b011, 3);
        int at = 0;
        while (at < data.length) {
            int before = at + MIN < data.length ? last[hash(at)] : -1;
            int distance = 1;
            int length = length(at, 1);
            for (int candidate : new int[] {row, at - before}) {
                int other = before < 0 && candidate != row ? 0 : length(at, candidate);
                if (other > length) {
                    length = other;
                    distance = candidate;
                }
            }
            int step = length >= MIN ? length : 1;
            if (length >= MIN) {
                match(length, distance);
            } else {
                literal(data[at] & 0xff);
            }
            // Long runs are background, which is found by its distance: remembering each place in them costs most of
            // the time.
            for (int i = at; i < at + Math.min(step, REMEMBERED) && i + MIN < data.length; i++) {
                last[hash(i)] = i;
            }
            at += step;
        }
        literal(256);
        put(0, 7);
        flush();
    }

    private int hash(int at) {
        int four = (data[at] & 0xff) | (data[at + 1] & 0xff) << 8 | (data[at + 2] & 0xff) << 16 | data[at + 3] << 24;
        return (four * 0x9E3779B1) >>> 18;
    }

    private int length(int at, int distance) {
        if (distance > at || distance > WINDOW) {
            return 0;
        }
        int end = Math.min(data.length, at + MAX);
        int i = at;
        while (i < end && data[i] == data[i - distance]) {
            i++;
        }
        return i - at;
    }

    private void literal(int value) {
        if (value < 144) {
            code(0x30 + value, 8);
        } else if (value < 256) {
            code(0x190 + value - 144, 9);
        } else if (value < 280) {
            code(value - 256, 7);
        } else {
            code(0xC0 + value - 280, 8);
        }
    }

    private void match(int length, int distance) {
        int symbol = index(LENGTHS, length);
        literal(257 + symbol);
        put(length - LENGTHS[symbol], symbol < 8 || symbol == 28 ? 0 : symbol / 4 - 1);
        int code = index(DISTANCES, distance);
        code(code, 5);
        put(distance - DISTANCES[code], code < 4 ? 0 : code / 2 - 1);
    }

    private static int index(int[] starts, int value) {
        int found = Arrays.binarySearch(starts, value);
        return found >= 0 ? found : -found - 2;
    }

    /** Codes begin with their highest bit, all other numbers with their lowest. */
    private void code(int code, int length) {
        put(Integer.reverse(code) >>> (32 - length), length);
    }

    private void put(int value, int length) {
        bits |= (long) value << count;
        count += length;
        flush();
    }

    private void flush() {
        while (count >= 8) {
            if (size == out.length) {
                out = Arrays.copyOf(out, 2 * size);
            }
            out[size++] = (byte) bits;
            bits >>>= 8;
            count -= 8;
        }
    }
}
