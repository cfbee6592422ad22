package io.github.blogmaven.image;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Draws cards with the fonts of the machine. */
final class CardPainter {
    /** What networks show whole: 1.91 to 1. */
    private static final int WIDTH = 1200;

    private static final int HEIGHT = 630;
    private static final int MARGIN = 80;
    private static final int BAR = 12;
    private static final int SMALL = 34;
    private static final int LARGEST = 84;
    private static final int SMALLEST = 44;
    private static final int MAX_LINES = 4;
    private static final double LEADING = 1.18;

    private final String family;

    /**
     * @param family the name of a font, or of one of the JDK's own such as {@code Serif}
     */
    CardPainter(String family) {
        this.family = family;
    }

    /** The card as a PNG file, or nothing when no font of the machine has its letters. */
    Optional<byte[]> paint(Card card) {
        Optional<String> family = familyFor(card.above() + card.title() + card.below());
        return family.map(known -> {
            BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            try {
                draw(card, known, graphics);
            } finally {
                graphics.dispose();
            }
            return png(image);
        });
    }

    /** The wanted font, else one of the JDK's own, which borrow letters from all fonts of the machine. */
    private Optional<String> familyFor(String text) {
        String letters = text.replaceAll("\\s", "");
        for (String name : List.of(family, Font.SERIF, Font.SANS_SERIF)) {
            if (new Font(name, Font.BOLD, SMALL).canDisplayUpTo(letters) < 0) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static void draw(Card card, String family, Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.decode(card.colours().get(0)));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.decode(card.colours().get(2)));
        graphics.fillRect(0, 0, BAR, HEIGHT);
        graphics.setColor(Color.decode(card.colours().get(1)));
        graphics.setFont(new Font(family, Font.PLAIN, SMALL));
        line(card.above(), MARGIN + SMALL, graphics);
        line(card.below(), HEIGHT - MARGIN, graphics);
        title(card.title(), family, graphics);
    }

    private static void line(String text, int baseline, Graphics2D graphics) {
        String shown = text;
        while (graphics.getFontMetrics().stringWidth(shown) > WIDTH - 2 * MARGIN) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        graphics.drawString(shown, MARGIN, baseline);
    }

    /** The title in the middle, as large as it fits into a few lines; what does not fit in the smallest is cut. */
    private static void title(String title, String family, Graphics2D graphics) {
        int size = LARGEST;
        List<String> lines = lines(title, family, size, graphics);
        while (lines.size() > MAX_LINES && size > SMALLEST) {
            size -= 4;
            lines = lines(title, family, size, graphics);
        }
        if (lines.size() > MAX_LINES) {
            lines = new ArrayList<>(lines.subList(0, MAX_LINES));
            lines.set(MAX_LINES - 1, lines.get(MAX_LINES - 1) + " …");
        }
        int leading = (int) (size * LEADING);
        int baseline = HEIGHT / 2 - (lines.size() - 1) * leading / 2 + size / 3;
        for (String line : lines) {
            graphics.drawString(line, MARGIN, baseline);
            baseline += leading;
        }
    }

    private static List<String> lines(String text, String family, int size, Graphics2D graphics) {
        graphics.setFont(new Font(family, Font.BOLD, size));
        FontMetrics metrics = graphics.getFontMetrics();
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int last = 0;
        for (int place = places.next(); place != BreakIterator.DONE; place = places.next()) {
            if (isInKoreanWord(text, place)) {
                continue;
            }
            boolean isTooLong = metrics.stringWidth(text.substring(start, place).stripTrailing()) > WIDTH - 2 * MARGIN;
            if (isTooLong && last > start) {
                lines.add(text.substring(start, last).strip());
                start = last;
            }
            last = place;
        }
        lines.add(text.substring(start).strip());
        return lines;
    }

    /** The JDK breaks Korean between any two letters, as Chinese is; readers want whole words. */
    private static boolean isInKoreanWord(String text, int place) {
        return place < text.length() && isHangul(text.charAt(place - 1)) && isHangul(text.charAt(place));
    }

    private static boolean isHangul(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new IllegalStateException("writing into memory failed", e);
        }
        return bytes.toByteArray();
    }
}
