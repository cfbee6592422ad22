package io.github.blogmaven.markdown;

/**
 * The sentence a link stands in, as plain text; a long one is cut around the link.
 *
 * @param link its words; just the title of what it leads to where it has none
 */
public record Sentence(Passage before, Passage link, Passage after) {
    private static final int MAX_LETTERS = 240;

    /** What is around the link of a long one, cut at blanks. */
    Sentence shortened() {
        int start = before.text().length();
        int end = start + link.text().length();
        String text = before.text() + link.text() + after.text();
        if (text.length() <= MAX_LETTERS) {
            return this;
        }
        boolean isLong = end - start > MAX_LETTERS;
        int last = isLong ? beforeBlank(text, start + MAX_LETTERS, start) : end;
        int room = MAX_LETTERS - (last - start);
        int left = Math.max(0, start - Math.max(room / 2, room - (text.length() - last)));
        int right = isLong ? last : Math.min(text.length(), last + Math.max(room / 2, room - (start - left)));
        left = left == 0 ? 0 : afterBlank(text, left, start);
        right = right == text.length() || isLong ? right : beforeBlank(text, right, last);
        Passage ahead = before.between(left, start, 0, Integer.MAX_VALUE);
        Passage behind = isLong ? Passage.EMPTY : after.upTo(right - end);
        return new Sentence(
                left > 0 ? Passage.of("…").join(ahead) : ahead,
                link.upTo(last - start),
                right < text.length() ? behind.and("…") : behind);
    }

    /** Where a word begins between two offsets; where none does, at the first. */
    private static int afterBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ' ') {
                return i + 1;
            }
        }
        return from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    /** Where a word ends, going back from one offset to another; where none does, at the first. */
    private static int beforeBlank(String text, int from, int to) {
        for (int i = from; i > to; i--) {
            if (text.charAt(i) == ' ') {
                return i;
            }
        }
        return from > to && Character.isHighSurrogate(text.charAt(from - 1)) ? from - 1 : from;
    }
}
