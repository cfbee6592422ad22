package io.github.blogmaven.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Something in a blog's folder that cannot be written as text: {@code -- posts/a.md: bytes 63 e9 --}, {@code : 3 MB},
 * {@code : 1 MB of code}, {@code : folder} or {@code : link to ../a.md}.
 */
final class OddFile {
    private static final String LINE = "All work and no play.\n\n";

    private static final String CODE = "[1, 2, 3]\n";

    private OddFile() {}

    static void write(Path file, String what) throws IOException {
        if (what.equals("folder")) {
            Files.createDirectory(file);
        } else if (what.startsWith("link to ")) {
            Files.createSymbolicLink(file, Path.of(what.substring("link to ".length())));
        } else if (what.startsWith("bytes ")) {
            Files.write(file, HexFormat.ofDelimiter(" ").parseHex(what.substring("bytes ".length())));
        } else if (what.matches("\\d{1,2} MB")) {
            int size = Integer.parseInt(what.substring(0, what.indexOf(' '))) * 1_000_000;
            Files.writeString(file, LINE.repeat(size / LINE.length() + 1).substring(0, size));
        } else if (what.equals("1 MB of code")) {
            Files.writeString(file, "# Code\n\n~~~json\n" + CODE.repeat(1_000_000 / CODE.length()) + "~~~\n");
        } else {
            throw new IllegalArgumentException("not a kind of file: " + what);
        }
    }
}
