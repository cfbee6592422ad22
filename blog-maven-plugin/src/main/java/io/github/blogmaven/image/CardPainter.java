package io.github.blogmaven.image;

import io.github.blogmaven.raster.Canvas;
import io.github.blogmaven.raster.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Draws cards: the same bytes for the same card on every machine. */
final class CardPainter {
    private static final int MARGIN = 84;
    private static final int BAR = 16;
    private static final int SMALL = 36;
    private static final int LARGEST = 88;
    private static final int SMALLEST = 52;
    private static final int STEP = 4;
    private static final int MAX_LINES = 4;
    private static final double LEADING = 1.16;
    private static final double CAPITALS = 0.66;
    private static final double MUTED = 0.7;

    private final Typeface plain;
    private final Typeface bold;

    CardPainter(Typeface plain, Typeface bold) {
        this.plain = plain;
        this.bold = bold;
    }

    /** The card as a PNG file. */
    byte[] paint(Card card) {
        int paper = colour(card, 0);
        int ink = colour(card, 1);
        int muted = Canvas.mixed(ink, paper, MUTED);
        Canvas canvas = new Canvas(SocialImage.WIDTH, SocialImage.HEIGHT, paper);
        canvas.fill(0, 0, BAR, SocialImage.HEIGHT, colour(card, 2));
        line(card.above(), MARGIN + SMALL * CAPITALS, muted, canvas);
        line(card.below(), SocialImage.HEIGHT - MARGIN, muted, canvas);
        title(card.title(), ink, canvas);
        return canvas.png();
    }

    private static int colour(Card card, int index) {
        return Integer.parseInt(card.colours().get(index).substring(1), 16);
    }

    private static int room() {
        return SocialImage.WIDTH - 2 * MARGIN;
    }

    private void line(String text, double baseline, int colour, Canvas canvas) {
        if (!text.isEmpty()) {
            String cut = Canvas.cut(text, plain, SMALL, room());
            canvas.text(List.of(cut), plain, SMALL, MARGIN, baseline, 0, colour);
        }
    }

    /** The title in the middle, as large as it fits into a few lines; what does not fit in the smallest is cut. */
    private void title(String title, int colour, Canvas canvas) {
        int size = LARGEST;
        List<String> lines = Canvas.lines(title, bold, size, room());
        while (lines.size() > MAX_LINES - (size > SMALLEST + STEP ? 1 : 0) && size > SMALLEST) {
            size -= STEP;
            lines = Canvas.lines(title, bold, size, room());
        }
        if (lines.size() > MAX_LINES) {
            lines = new ArrayList<>(lines.subList(0, MAX_LINES));
            lines.set(MAX_LINES - 1, Canvas.cut(lines.get(MAX_LINES - 1) + " …", bold, size, room()));
        }
        double leading = size * LEADING;
        double baseline = SocialImage.HEIGHT / 2.0 - (lines.size() - 1) * leading / 2 + size * CAPITALS / 2;
        canvas.text(lines, bold, size, MARGIN, baseline, leading, colour);
    }
}
