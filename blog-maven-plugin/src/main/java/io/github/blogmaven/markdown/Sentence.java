package io.github.blogmaven.markdown;

/**
 * The sentence a link stands in, as plain text; a long one is cut around the link.
 *
 * @param start the 0-based offset at which the words of the link begin
 * @param end exclusive; the same as the start for a link that shows the title of what it leads to
 */
public record Sentence(String text, int start, int end) {
    private static final int MAX_LETTERS = 240;

    public String before() {
        return text.substring(0, start);
    }

    /** The words of the link. */
    public String link() {
        return text.substring(start, end);
    }

    public String after() {
        return text.substring(end);
    }

    /** What is around the link of a long one, cut at blanks. */
    Sentence shortened() {
        if (text.length() <= MAX_LETTERS) {
            return this;
        }
        boolean isLong = end - start > MAX_LETTERS;
        int last = isLong ? beforeBlank(start + MAX_LETTERS, start) : end;
        int room = MAX_LETTERS - (last - start);
        int left = Math.max(0, start - Math.max(room / 2, room - (text.length() - last)));
        int right = isLong ? last : Math.min(text.length(), last + Math.max(room / 2, room - (start - left)));
        left = left == 0 ? 0 : afterBlank(left, start);
        right = right == text.length() || isLong ? right : beforeBlank(right, last);
        String before = (left > 0 ? "…" : "") + text.substring(left, start);
        String behind = text.substring(last, right) + (right < text.length() ? "…" : "");
        String cut = before + text.substring(start, last) + behind;
        return new Sentence(cut, before.length(), cut.length() - behind.length());
    }

    /** Where a word begins between two offsets; where none does, at the first. */
    private int afterBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ' ') {
                return i + 1;
            }
        }
        return from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    /** Where a word ends, going back from one offset to another; where none does, at the first. */
    private int beforeBlank(int from, int to) {
        for (int i = from; i > to; i--) {
            if (text.charAt(i) == ' ') {
                return i;
            }
        }
        return from > to && Character.isHighSurrogate(text.charAt(from - 1)) ? from - 1 : from;
    }
}
