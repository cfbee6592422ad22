package io.github.blogmaven.image;

import java.util.Optional;

/**
 * Which part of an image stands for a page where it is shared, and how large it is made.
 *
 * <p>As much as the shape allows: the middle of a wide image; of a tall one the part that begins at a third of what is cut
 * off, because heads and titles are above the middle. Nothing is enlarged.
 */
record SocialCrop(int x, int y, int width, int height, int toWidth, int toHeight) {
    /** Below this width, networks show a small square instead. */
    private static final int SMALLEST = 600;

    /** The part of an image, or nothing where it would be too small. */
    static Optional<SocialCrop> of(ImageSize size) {
        double shape = (double) SocialImage.WIDTH / SocialImage.HEIGHT;
        int width = (int) Math.min(size.width(), Math.round(size.height() * shape));
        int height = (int) Math.min(size.height(), Math.round(size.width() / shape));
        if (width < SMALLEST) {
            return Optional.empty();
        }
        boolean isLarge = width >= SocialImage.WIDTH && height >= SocialImage.HEIGHT;
        return Optional.of(new SocialCrop(
                (size.width() - width) / 2,
                (size.height() - height) / 3,
                width,
                height,
                isLarge ? SocialImage.WIDTH : width,
                isLarge ? SocialImage.HEIGHT : height));
    }

    /** Whether this is all of the image, as large as it is. */
    boolean isWhole(ImageSize size) {
        return toWidth == size.width() && toHeight == size.height();
    }
}
