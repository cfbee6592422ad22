package io.github.blogmaven.search;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Names a file by what is in it, so that a browser may keep it for ever.
 *
 * <p>Two sums of the JDK that processors have an instruction for; a secure one would take as long as the indexing. Nothing
 * is guarded by it: of a million files two might share a name.
 */
final class Digest {
    /** Nine digits and letters: as many names as there are. */
    private static final long NAMES = 36L * 36 * 36 * 36 * 36 * 36 * 36 * 36 * 36;

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    Digest add(byte[] bytes) {
        one.update(bytes);
        other.update(bytes);
        return this;
    }

    String name() {
        long sum = one.getValue() << 32 | other.getValue();
        return Long.toString(Long.remainderUnsigned(sum, NAMES), 36);
    }
}
