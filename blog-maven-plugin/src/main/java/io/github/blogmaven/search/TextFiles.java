package io.github.blogmaven.search;

import io.github.blogmaven.render.Output;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the texts of leaves into files: several short ones into one, with an empty line between. */
final class TextFiles {
    private final int limit;
    private byte[] bytes = new byte[1 << 14];
    private int length;
    private int inFile;
    private final List<Integer> counts = new ArrayList<>();
    private final List<byte[]> texts = new ArrayList<>();

    /**
     * @param limit about how many bytes a file has
     */
    TextFiles(int limit) {
        this.limit = limit;
    }

    void add(char[] chars, int from, int to) {
        // A file ends where it is nearest to its size.
        if (inFile > 0 && length + (to - from) / 2 > limit) {
            close();
        }
        // A character has at most three bytes; half of a pair has two.
        if (bytes.length < length + 3 * (to - from) + 2) {
            bytes = Arrays.copyOf(bytes, 2 * length + 3 * (to - from) + 2);
        }
        if (inFile > 0) {
            bytes[length++] = '\n';
            bytes[length++] = '\n';
        }
        int at = addAscii(chars, from, to);
        if (at < to) {
            byte[] rest = new String(chars, at, to - at).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(rest, 0, bytes, length, rest.length);
            length += rest.length;
        }
        inFile++;
    }

    /** Adds what is ASCII at the beginning, which often is all, and gives where that ends. */
    private int addAscii(char[] chars, int from, int to) {
        byte[] out = bytes;
        int n = length;
        int at = from;
        for (; at < to; at++) {
            char c = chars[at];
            if (c >= 128) {
                break;
            }
            out[n++] = (byte) c;
        }
        length = n;
        return at;
    }

    private void close() {
        texts.add(Arrays.copyOf(bytes, length));
        counts.add(inFile);
        length = 0;
        inFile = 0;
    }

    /** Ends the last file; nothing is added then. */
    void closeAll() {
        close();
    }

    /** How many leaves are in each file. */
    List<Integer> counts() {
        return counts;
    }

    /** How the names of the files begin. */
    String name(String salt) {
        Digest digest = new Digest().add(salt.getBytes(StandardCharsets.UTF_8));
        texts.forEach(digest::add);
        return digest.name();
    }

    List<Output.Made> outputs(String stem) {
        List<Output.Made> outputs = new ArrayList<>();
        for (byte[] text : texts) {
            outputs.add(Output.Made.of(stem + "-" + outputs.size() + ".txt", text));
        }
        return outputs;
    }
}
