package io.github.blogmaven.search;

import io.github.blogmaven.lexicon.Tally;
import io.github.blogmaven.lexicon.Tokenizer;
import io.github.blogmaven.markdown.Gap;
import io.github.blogmaven.markdown.PlainText;
import io.github.blogmaven.render.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Reads batches, one after the other: writes the texts of their leaves, and takes down the words. One thread uses one. */
final class Indexer {
    private final Folder folder;
    private final BiFunction<Card, Gap.Title, String> titles;
    private final PlainText plain = new PlainText();
    private final Tally tally = new Tally();
    private final Tokenizer tokenizer = new Tokenizer(tally);
    private List<int[]> words = new ArrayList<>();

    /**
     * @param titles what a link of a card says to which its author gave no text
     */
    Indexer(Folder folder, BiFunction<Card, Gap.Title, String> titles) {
        this.folder = folder;
        this.titles = titles;
    }

    Leaves read(List<Card> batch, Consumer<? super Output.Made> texts) {
        words = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        TextFiles files = new TextFiles(folder.textSize());
        for (Card card : batch) {
            int before = words.size();
            read(card, files);
            counts.add(words.size() - before);
        }
        files.closeAll();
        String name = files.name(batch.get(0).href());
        files.outputs(folder.path(name)).forEach(texts);
        return new Leaves(tally, words, counts, files.counts(), name);
    }

    private void read(Card card, TextFiles files) {
        plain.clear();
        card.lead().forEach(plain::addLine);
        plain.add(card.body(), title -> titles.apply(card, title));
        int from = 0;
        do {
            int to = endOfLeaf(from);
            tally.turn();
            if (from == 0) {
                readNames(card);
            }
            readLines(from, to);
            words.add(tally.words());
            files.add(plain.chars(), from, to);
            from = to < plain.length() && plain.chars()[to] <= ' ' ? to + 1 : to;
        } while (from < plain.length());
    }

    private void readNames(Card card) {
        tally.standAt(Tally.Place.TITLE);
        tokenizer.read(card.title());
        tally.standAt(Tally.Place.HEADING);
        card.names().forEach(tokenizer::read);
    }

    private void readLines(int from, int to) {
        int start = from;
        for (int i = headingBehind(from); i < plain.headingCount() && plain.heading(i) < to; i++) {
            readText(start, plain.heading(i));
            start = readHeading(plain.heading(i), to);
        }
        readText(start, to);
    }

    private void readText(int from, int to) {
        tally.standAt(Tally.Place.TEXT);
        tokenizer.read(plain.chars(), from, to);
    }

    /** Reads the line of a heading without its id, and gives where it ends. */
    private int readHeading(int mark, int to) {
        int start = indexOf(PlainText.MARK, mark + 1, to) + 1;
        int end = indexOf('\n', start, to);
        tally.standAt(Tally.Place.HEADING);
        tokenizer.read(plain.chars(), start, end);
        return end;
    }

    private int headingBehind(int from) {
        int i = 0;
        while (i < plain.headingCount() && plain.heading(i) < from) {
            i++;
        }
        return i;
    }

    /** Where a leaf ends: before a heading, else at the end of a line, else at a blank; what little is left goes with it. */
    private int endOfLeaf(int from) {
        int limit = Folder.LEAF;
        if (plain.length() - from <= limit + limit / 2) {
            return plain.length();
        }
        int least = from + limit / 2;
        int most = from + limit;
        int next = headingBehind(most);
        if (next > 0 && plain.heading(next - 1) > least) {
            return plain.heading(next - 1) - 1;
        }
        int end = lastIndexOf('\n', least, most);
        end = end < 0 ? lastIndexOf(' ', least, most) : end;
        return end < 0 ? most : end;
    }

    private int lastIndexOf(char c, int least, int most) {
        int at = most;
        while (at > least && plain.chars()[at] != c) {
            at--;
        }
        return at > least ? at : -1;
    }

    private int indexOf(char c, int from, int to) {
        char[] chars = plain.chars();
        int at = from;
        while (at < to && chars[at] != c) {
            at++;
        }
        return at;
    }
}
