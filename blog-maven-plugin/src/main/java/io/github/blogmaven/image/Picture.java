package io.github.blogmaven.image;

import io.github.blogmaven.model.UrlPath;
import java.util.List;

/**
 * What a page says of a picture it shows.
 *
 * @param copies smaller ones, the smallest first
 */
public record Picture(ImageSize size, List<Copy> copies) {
    public Picture {
        copies = List.copyOf(copies);
    }

    /**
     * A smaller copy of a picture.
     *
     * @param width in pixels
     */
    public record Copy(UrlPath url, int width) {}
}
