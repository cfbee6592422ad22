package io.github.blogmaven.search;

import io.github.blogmaven.markdown.Gap;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.UrlScheme;
import io.github.blogmaven.notation.Json;
import io.github.blogmaven.plan.Site;
import io.github.blogmaven.render.LinkTitles;
import io.github.blogmaven.render.Output;
import io.github.blogmaven.render.Theme;
import io.github.blogmaven.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes everything a browser needs to search the blog in one language; {@code docs/search.md} describes the files. */
public final class SearchIndex {
    private static final int BATCH = 32;

    private final Words words;
    private final LinkTitles titles;
    private final List<Shelf> shelves;
    private final Folder folder;
    private final Queue<Indexer> indexers = new ConcurrentLinkedQueue<>();

    /** Works on many things at once, and gives the results in the order of the things. */
    public interface AtOnce {
        <A, B> List<B> map(List<A> things, Function<A, B> work);
    }

    private SearchIndex(Blog blog, Edition edition, Words words) {
        this.words = words;
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

    private void write(AtOnce atOnce, Consumer<Output> site) {
        Map<String, Output.Made> inside = new ConcurrentSkipListMap<>();
        Consumer<? super Output.Made> out = folder.isSmall() ? file -> inside.put(file.path(), file) : site;
        List<Leaves> leaves = atOnce.map(batches(), batch -> read(batch, out));
        Postings postings = new Postings(leaves);
        Spellings spellings = new Spellings(postings);
        IndexFile index = new IndexFile(folder, shelves);
        index.addTexts(leaves);
        index.add("terms", write(postings, folder.wordsSize(postings.bytes()), atOnce, out));
        index.add("spellings", write(spellings, folder.spellingsSize(spellings.bytes()), atOnce, out));
        index.add("common", List.of(words.get("search.common").split(" +")));
        index.add("words", words());
        index.addFiles(inside.values());
        site.accept(Output.Made.of(folder.index().file(), index.bytes()));
    }

    /** What is said of results. */
    private Map<String, Object> words() {
        return Json.object(
                "none", words.get("search.found", 0),
                "one", words.get("search.found", 1),
                "many", words.get("search.found", "{0}"),
                "corrected", words.get("search.corrected", "{0}"),
                "more", words.get("search.more"));
    }

    /** Writes files of words, and gives where each begins, and its name, by turns. */
    private List<String> write(Terms terms, int bytes, AtOnce atOnce, Consumer<? super Output.Made> out) {
        List<Shard> shards = Shard.of(terms, bytes);
        List<String> names = atOnce.map(shards, shard -> {
            byte[] file = shard.bytes(terms);
            String name = new Digest().add(file).name();
            out.accept(Output.Made.of(folder.path(name) + ".txt", file));
            return name;
        });
        List<String> borders = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            borders.add(shards.get(i).border(terms));
            borders.add(names.get(i));
        }
        return borders;
    }

    /** What one thread reads at a time: some cards. Their texts share one name. */
    private List<List<Card>> batches() {
        List<Card> cards =
                shelves.stream().flatMap(shelf -> shelf.cards().stream()).toList();
        List<List<Card>> batches = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += BATCH) {
            batches.add(cards.subList(from, Math.min(from + BATCH, cards.size())));
        }
        return batches;
    }

    private Leaves read(List<Card> batch, Consumer<? super Output.Made> out) {
        Indexer free = indexers.poll();
        Indexer indexer = free == null ? new Indexer(folder, this::title) : free;
        Leaves leaves = indexer.read(batch, out);
        indexers.add(indexer);
        return leaves;
    }

    /** What a link says to which its author gave no text. */
    private String title(Card card, Gap.Title gap) {
        return titles.of(gap.index(), card.body(), card.source()).plain();
    }
}
