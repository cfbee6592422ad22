package io.github.blogmaven.search;

import io.github.blogmaven.notation.Json;
import io.github.blogmaven.render.Output;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a browser reads first: what can be found, and which file holds what. */
final class IndexFile {
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Shelf> shelves;

    IndexFile(Folder folder, List<Shelf> shelves) {
        this.shelves = shelves;
        add("root", folder.toRoot());
        add("folder", folder.fromIndex());
        List<Object> shelved = new ArrayList<>();
        for (Shelf shelf : shelves) {
            shelved.add(List.of(
                    shelf.label(),
                    shelf.part(),
                    shelf.kind().number(),
                    shelf.cards().size()));
        }
        add("shelves", shelved);
        addTopics();
    }

    /** Says which cards each topic has: their numbers, each as a step from the one before. */
    private void addTopics() {
        Map<String, List<Object>> steps = new LinkedHashMap<>();
        Map<String, Integer> last = new LinkedHashMap<>();
        int number = 0;
        for (Shelf shelf : shelves) {
            for (Card card : shelf.cards()) {
                for (String topic : card.topics()) {
                    int before = last.getOrDefault(topic, 0);
                    steps.computeIfAbsent(topic, any -> new ArrayList<>()).add(number - before);
                    last.put(topic, number);
                }
                number++;
            }
        }
        List<Object> topics = new ArrayList<>();
        steps.forEach((topic, cards) -> topics.add(List.of(topic, cards)));
        add("topics", topics);
    }

    void add(String name, Object value) {
        fields.put(name, value);
    }

    /**
     * Says which file holds the text of what.
     *
     * @param leaves in the order of the catalogue
     */
    void addTexts(List<Leaves> leaves) {
        Iterator<Integer> counts =
                leaves.stream().flatMap(batch -> batch.cards().stream()).iterator();
        List<Object> cards = new ArrayList<>();
        for (Shelf shelf : shelves) {
            for (Card card : shelf.cards()) {
                cards.add(List.of(card.href(), card.title(), card.part(), counts.next()));
            }
        }
        List<Object> texts = new ArrayList<>();
        leaves.forEach(batch -> texts.add(List.of(batch.name(), batch.files())));
        add("cards", cards);
        add("texts", texts);
    }

    /** Adds the content of files that are not written by themselves. */
    void addFiles(Collection<Output.Made> files) {
        Map<String, Object> inside = new LinkedHashMap<>();
        for (Output.Made file : files) {
            String path = file.path();
            inside.put(
                    path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')),
                    new String(file.bytes(), StandardCharsets.UTF_8));
        }
        if (!inside.isEmpty()) {
            add("files", inside);
        }
    }

    byte[] bytes() {
        return (Json.write(fields) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
