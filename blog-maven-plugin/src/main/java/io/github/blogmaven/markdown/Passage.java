package io.github.blogmaven.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A stretch of the text of a body, which lacks the titles of links that have no text of their own: they are known once the
 * whole blog is.
 *
 * @param text without these titles
 * @param titles where they go, in order
 */
public record Passage(String text, List<Title> titles) {
    /** No text. */
    public static final Passage EMPTY = new Passage("", List.of());

    public Passage {
        titles = List.copyOf(titles);
    }

    /**
     * Where the title of what a link leads to goes.
     *
     * @param offset 0-based, in the text
     * @param link which of {@link Document#links()}
     */
    public record Title(int offset, int link) {}

    /** A text that lacks nothing. */
    public static Passage of(String text) {
        return text.isEmpty() ? EMPTY : new Passage(text, List.of());
    }

    public boolean isEmpty() {
        return text.isEmpty() && titles.isEmpty();
    }

    /**
     * The whole text.
     *
     * @param title what a link is called, by its number
     */
    public String filled(IntFunction<String> title) {
        if (titles.isEmpty()) {
            return text;
        }
        StringBuilder whole = new StringBuilder();
        int from = 0;
        for (Title one : titles) {
            whole.append(text, from, one.offset()).append(title.apply(one.link()));
            from = one.offset();
        }
        return whole.append(text, from, text.length()).toString();
    }

    /** What is between two offsets, with the titles of links from one number up to another. */
    Passage between(int from, int to, int firstLink, int lastLink) {
        List<Title> inside = new ArrayList<>();
        for (Title one : titles) {
            boolean isInside = one.offset() >= from && one.offset() <= to;
            if (isInside && one.link() >= firstLink && one.link() <= lastLink) {
                inside.add(new Title(one.offset() - from, one.link()));
            }
        }
        return new Passage(text.substring(from, to), inside);
    }

    /** The first so many characters. */
    Passage upTo(int end) {
        return between(0, end, 0, Integer.MAX_VALUE);
    }

    /** The same with a text behind it. */
    Passage and(String more) {
        return new Passage(text + more, titles);
    }

    /** The same with another one behind it. */
    Passage join(Passage more) {
        List<Title> all = new ArrayList<>(titles);
        more.titles.forEach(one -> all.add(new Title(text.length() + one.offset(), one.link())));
        return new Passage(text + more.text, all);
    }

    /** The same with another one behind it, after a space. */
    Passage and(Passage more) {
        return isEmpty() || more.isEmpty() ? join(more) : and(" ").join(more);
    }
}
