package io.github.blogmaven.image;

import io.github.blogmaven.model.UrlPath;

/**
 * What stands for a page where it is shared.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record SocialImage(UrlPath url, int width, int height) {
    /** What networks show whole: 1.91 to 1. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    /** One of the usual size. */
    static SocialImage usual(UrlPath url) {
        return new SocialImage(url, WIDTH, HEIGHT);
    }
}
