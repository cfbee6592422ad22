package io.github.blogmaven.raster;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The tables of a font file in the TrueType format, or in the WOFF format around it. */
final class FontTables {
    private static final int WOFF = 0x774F4646;
    private static final int WOFF_HEADER = 44;
    private static final int WOFF_ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;
    private static final int MAX_TABLE = 64 << 20;

    private final Map<String, ByteBuffer> tables = new HashMap<>();

    /**
     * Finds the tables.
     *
     * @throws IllegalArgumentException if this is neither format, or is damaged
     */
    FontTables(byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            if (bytes.getInt(0) == WOFF) {
                readWoff(bytes);
            } else if (bytes.getInt(0) == 0x00010000 || bytes.getInt(0) == 0x74727565) {
                readSfnt(bytes);
            } else {
                throw new IllegalArgumentException("not a TrueType or WOFF font");
            }
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw new IllegalArgumentException("damaged font", e);
        }
    }

    private void readSfnt(ByteBuffer bytes) {
        int count = bytes.getShort(4) & 0xffff;
        for (int i = 0; i < count; i++) {
            int entry = SFNT_HEADER + i * SFNT_ENTRY;
            tables.put(tag(bytes, entry), bytes.slice(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
        }
    }

    private void readWoff(ByteBuffer bytes) throws DataFormatException {
        int count = bytes.getShort(12) & 0xffff;
        for (int i = 0; i < count; i++) {
            int entry = WOFF_HEADER + i * WOFF_ENTRY;
            int size = bytes.getInt(entry + 12);
            ByteBuffer packed = bytes.slice(bytes.getInt(entry + 4), bytes.getInt(entry + 8));
            tables.put(tag(bytes, entry), packed.limit() < size ? unpacked(packed, size) : packed);
        }
    }

    private static ByteBuffer unpacked(ByteBuffer packed, int size) throws DataFormatException {
        if (size > MAX_TABLE) {
            throw new IllegalArgumentException("a table of " + size + " bytes");
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[size];
            int length = 0;
            while (length < size) {
                int some = inflater.inflate(bytes, length, size - length);
                if (some == 0) {
                    throw new DataFormatException("a table is cut off");
                }
                length += some;
            }
            return ByteBuffer.wrap(bytes);
        } finally {
            inflater.end();
        }
    }

    private static String tag(ByteBuffer bytes, int at) {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) (bytes.get(at + i) & 0xff));
        }
        return tag.toString();
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /**
     * A table by its tag.
     *
     * @throws IllegalArgumentException if it is missing
     */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("no table '" + tag + "'");
        }
        return table;
    }
}
