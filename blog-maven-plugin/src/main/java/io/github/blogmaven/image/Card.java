package io.github.blogmaven.image;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What the picture says that stands for a post where it is shared.
 *
 * @param above the series and part, or nothing
 * @param below the title of the blog
 * @param colours of paper, ink and accent, as {@code #rrggbb}
 */
record Card(String above, String title, String below, List<String> colours) {
    /** Changes with how cards are drawn, so that old ones are not taken for new. */
    private static final String FORM = "2";

    Card {
        colours = List.copyOf(colours);
    }

    /** The same for the same card, so that it is drawn once. */
    String checksum() {
        CRC32 sum = new CRC32();
        String all = String.join("\n", FORM, above, title, below, String.join(" ", colours));
        sum.update(all.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
