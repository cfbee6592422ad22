package io.github.blogmaven.image;

import io.github.blogmaven.model.UrlPath;
import java.util.Map;
import java.util.Optional;

/**
 * Every picture that a blog shows and that could be read, by where it is on the site.
 *
 * @param copies the smaller copies: their bytes, or nothing for one that an earlier build made
 */
public record Pictures(Map<UrlPath, Picture> byUrl, Map<UrlPath, Optional<byte[]>> copies) {
    /** No pictures. */
    public static final Pictures NONE = new Pictures(Map.of(), Map.of());

    public Pictures {
        byUrl = Map.copyOf(byUrl);
        copies = Map.copyOf(copies);
    }

    public Optional<Picture> at(UrlPath url) {
        return Optional.ofNullable(byUrl.get(url));
    }
}
