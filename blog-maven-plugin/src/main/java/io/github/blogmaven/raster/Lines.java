package io.github.blogmaven.raster;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines: between words, after hyphens and slashes, and between letters of Chinese and Japanese. */
final class Lines {
    private static final String NOT_FIRST = "、。，．：；！？）」』】〕》〉’”ー々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ…%)]},.:;!?";
    private static final String NOT_LAST = "（「『【〔《〈‘“([{";

    private final Typeface typeface;
    private final double size;
    private final double width;

    Lines(Typeface typeface, double size, double width) {
        this.typeface = typeface;
        this.size = size;
        this.width = width;
    }

    List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (line.length() > 0 && !fits(line + piece)) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? piece.stripLeading() : piece);
            while (!fits(line.toString())) {
                int end = longest(line.toString());
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private boolean fits(String text) {
        return typeface.width(text.stripTrailing(), size) <= width;
    }

    /** How much of a word that is longer than a line fits into one; at least a letter. */
    private int longest(String word) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && fits(word.substring(0, word.offsetByCodePoints(end, 1)))) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** A text that is too long for one line, with an ellipsis in the place of its end. */
    String cut(String text) {
        if (fits(text)) {
            return text;
        }
        String shown = text;
        while (!shown.isEmpty() && !fits(shown + "…")) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -1));
        }
        return shown.stripTrailing() + "…";
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isBreak(text.charAt(i - 1), text.charAt(i))) {
                pieces.add(text.substring(start, i));
                start = i;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static boolean isBreak(char before, char after) {
        if (after == ' ') {
            return true;
        }
        boolean isAfterSign =
                (before == '-' || before == '/' || before == '–' || before == '—') && Character.isLetter(after);
        boolean isBetween = (isFree(before) && !Character.isWhitespace(after)) || (isFree(after) && before != ' ');
        return isAfterSign || (isBetween && NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0);
    }

    private static boolean isFree(char letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || (letter >= '\u3000' && letter <= '\u303F');
    }
}
