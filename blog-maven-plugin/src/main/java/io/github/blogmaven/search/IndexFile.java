package io.github.blogmaven.search;

import io.github.blogmaven.notation.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Writes what a browser reads first: what can be found, and which file holds what. */
final class IndexFile {
    private IndexFile() {}

    /**
     * The file.
     *
     * @param leaves in the order of the catalogue
     * @param borders where each file of words begins, and its name, by turns
     */
    static byte[] bytes(Folder folder, List<Shelf> shelves, List<Leaves> leaves, List<String> borders) {
        Iterator<Integer> counts =
                leaves.stream().flatMap(batch -> batch.cards().stream()).iterator();
        List<Object> shelved = new ArrayList<>();
        List<Object> cards = new ArrayList<>();
        for (Shelf shelf : shelves) {
            shelved.add(List.of(
                    shelf.label(),
                    shelf.part(),
                    shelf.isOfPosts() ? 1 : 0,
                    shelf.cards().size()));
            for (Card card : shelf.cards()) {
                cards.add(List.of(card.href(), card.title(), card.part(), counts.next()));
            }
        }
        List<Object> texts = new ArrayList<>();
        leaves.forEach(batch -> texts.add(List.of(batch.name(), batch.files())));
        String json = Json.write(Json.object(
                "root", folder.toRoot(), "shelves", shelved, "cards", cards, "texts", texts, "words", borders));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
