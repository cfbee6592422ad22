package io.github.blogmaven.image;

/** How large a picture is, in pixels of CSS; both at least 1. */
public record ImageSize(int width, int height) {
    public ImageSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + " x " + height);
        }
    }
}
