package io.github.blogmaven.settings;

import java.util.Optional;

/** A colour as {@code #rrggbb}. */
public record Colour(String hex) {
    /** A colour as {@code #rgb} or {@code #rrggbb}; empty for anything else. */
    static Optional<Colour> of(String written) {
        if (written.matches("#\\p{XDigit}{3}")) {
            return Optional.of(new Colour(written.replaceAll("\\p{XDigit}", "$0$0")));
        }
        return written.matches("#\\p{XDigit}{6}") ? Optional.of(new Colour(written)) : Optional.empty();
    }

    /**
     * How well text in one of two colours is read on the other, from 1 to 21.
     *
     * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">contrast ratio in WCAG 2.2</a>
     */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it, from 0 to 1. */
    private double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int start) {
        double share = Integer.parseInt(hex, start, start + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
