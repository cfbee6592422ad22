package io.github.blogmaven.image;

import java.awt.image.BufferedImage;

/** How a stored image is turned and mirrored before it is shown (Exif 2.3, tag 0x0112). */
enum Orientation {
    NORMAL,
    MIRRORED,
    UPSIDE_DOWN,
    FLIPPED,
    TRANSPOSED,
    TURNED_RIGHT,
    TRANSVERSED,
    TURNED_LEFT;

    /**
     * The orientation of an Exif number.
     *
     * @param number from 1 to 8; all others mean the same as 1
     */
    static Orientation of(int number) {
        return number >= 1 && number <= 8 ? values()[number - 1] : NORMAL;
    }

    /** Whether rows are stored that are shown as columns. */
    boolean isSwapped() {
        return this == TRANSPOSED || this == TURNED_RIGHT || this == TRANSVERSED || this == TURNED_LEFT;
    }

    /** Whether the stored columns, from left to right, are shown in reverse. */
    private boolean isReverseX() {
        return this == MIRRORED || this == UPSIDE_DOWN || this == TRANSVERSED || this == TURNED_LEFT;
    }

    private boolean isReverseY() {
        return this == UPSIDE_DOWN || this == FLIPPED || this == TURNED_RIGHT || this == TRANSVERSED;
    }

    /**
     * Where a part of what is shown is stored: x, y, width and height.
     *
     * @param storedWidth of the whole image
     * @param storedHeight of the whole image
     */
    int[] stored(int x, int y, int width, int height, int storedWidth, int storedHeight) {
        int wide = isSwapped() ? height : width;
        int tall = isSwapped() ? width : height;
        int left = isSwapped() ? y : x;
        int top = isSwapped() ? x : y;
        return new int[] {
            isReverseX() ? storedWidth - left - wide : left, isReverseY() ? storedHeight - top - tall : top, wide, tall
        };
    }

    /** Puts a stored pixel where it is shown. */
    void put(int x, int y, int storedWidth, int storedHeight, int colour, BufferedImage shown) {
        int left = isReverseX() ? storedWidth - 1 - x : x;
        int top = isReverseY() ? storedHeight - 1 - y : y;
        shown.setRGB(isSwapped() ? top : left, isSwapped() ? left : top, colour);
    }
}
