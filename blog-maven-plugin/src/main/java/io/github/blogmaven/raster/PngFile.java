package io.github.blogmaven.raster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** Writes PNG files with a palette (ISO/IEC 15948), compressed by {@link Deflate} and so the same on every machine. */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PngFile() {}

    static byte[] of(byte[] pixels, int width, int height, List<Integer> palette) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 3, 0, 0, 0});
        chunk("IHDR", header.array(), out);
        ByteBuffer colours = ByteBuffer.allocate(3 * palette.size());
        palette.forEach(colour ->
                colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) (int) colour));
        chunk("PLTE", colours.array(), out);
        chunk("IDAT", zlib(rows(pixels, width, height), width + 1), out);
        chunk("IEND", new byte[0], out);
        return out.toByteArray();
    }

    /** Each row begins with the number of its filter: none. */
    private static byte[] rows(byte[] pixels, int width, int height) {
        byte[] rows = new byte[(width + 1) * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(pixels, row * width, rows, row * (width + 1) + 1, width);
        }
        return rows;
    }

    private static byte[] zlib(byte[] data, int row) {
        byte[] packed = Deflate.pack(data, row);
        Adler32 sum = new Adler32();
        sum.update(data);
        return ByteBuffer.allocate(packed.length + 6)
                .put((byte) 0x78)
                .put((byte) 0x9c)
                .put(packed)
                .putInt((int) sum.getValue())
                .array();
    }

    private static void chunk(String type, byte[] data, ByteArrayOutputStream out) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
