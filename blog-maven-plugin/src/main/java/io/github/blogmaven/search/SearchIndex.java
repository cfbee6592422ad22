package io.github.blogmaven.search;

import io.github.blogmaven.markdown.Gap;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.UrlScheme;
import io.github.blogmaven.plan.Site;
import io.github.blogmaven.render.LinkTitles;
import io.github.blogmaven.render.Output;
import io.github.blogmaven.render.Theme;
import io.github.blogmaven.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes everything a browser needs to search the blog in one language; {@code docs/search.md} describes the files. */
public final class SearchIndex {
    private static final int BATCH = 32;

    private final Blog blog;
    private final LinkTitles titles;
    private final List<Shelf> shelves;
    private final Folder folder;
    private final Queue<Indexer> indexers = new ConcurrentLinkedQueue<>();

    /** Works on many things at once, and gives the results in the order of the things. */
    public interface AtOnce {
        <A, B> List<B> map(List<A> things, Function<A, B> work);
    }

    private SearchIndex(Blog blog, Edition edition, Words words) {
        this.blog = blog;
        this.titles = new LinkTitles(blog, words);
        this.shelves = Catalogue.of(edition, titles);
        this.folder = Folder.of(UrlScheme.searchIndex(edition.language()), shelves);
    }

    /**
     * Writes an index for each language that has a page for it.
     *
     * @param out where the files go, from any thread
     */
    public static void write(Site site, Theme theme, AtOnce atOnce, Consumer<Output> out) {
        Blog blog = site.blog();
        for (Edition edition : blog.editions()) {
            boolean isSearched = blog.settings().isSearched()
                    && blog.addressAt(blog.urls().of(Kind.SEARCH, edition.language()))
                            .isPresent();
            if (isSearched && !site.hasFile(UrlScheme.searchIndex(edition.language()))) {
                new SearchIndex(blog, edition, theme.words(edition.language())).write(atOnce, out);
            }
        }
    }

    private void write(AtOnce atOnce, Consumer<Output> out) {
        List<Leaves> leaves = atOnce.map(batches(), batch -> read(batch, out));
        Postings postings = new Postings(leaves);
        List<Shard> shards = Shard.of(postings);
        List<String> names = atOnce.map(shards, shard -> write(shard.bytes(postings), ".txt", out));
        byte[] index = IndexFile.bytes(folder, shelves, leaves, borders(shards, postings, names));
        String name = write(index, ".json", out);
        out.accept(Output.Made.of(folder.entry().file(), "{\"index\":\"" + folder.fromEntry(name) + ".json\"}\n"));
    }

    /** What one thread reads at a time: some cards of one shelf. Their texts share one name. */
    private List<List<Card>> batches() {
        List<List<Card>> batches = new ArrayList<>();
        for (Shelf shelf : shelves) {
            List<Card> cards = shelf.cards();
            for (int from = 0; from < cards.size(); from += BATCH) {
                batches.add(cards.subList(from, Math.min(from + BATCH, cards.size())));
            }
        }
        return batches;
    }

    private Leaves read(List<Card> batch, Consumer<Output> out) {
        Indexer free = indexers.poll();
        Indexer indexer = free == null ? new Indexer(folder, this::title) : free;
        Leaves leaves = indexer.read(batch, out);
        indexers.add(indexer);
        return leaves;
    }

    private String write(byte[] bytes, String ending, Consumer<Output> out) {
        String name = new Digest().add(bytes).name();
        out.accept(Output.Made.of(folder.path(name) + ending, bytes));
        return name;
    }

    /** Where each file of words begins, and its name, by turns. */
    private static List<String> borders(List<Shard> shards, Postings postings, List<String> names) {
        List<String> borders = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            borders.add(shards.get(i).border(postings));
            borders.add(names.get(i));
        }
        return borders;
    }

    /** What a link says to which its author gave no text. */
    private String title(Card card, Gap.Title gap) {
        return titles.of(gap.index(), card.body(), card.source()).plain();
    }
}
