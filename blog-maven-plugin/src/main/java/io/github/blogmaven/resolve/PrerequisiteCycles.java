package io.github.blogmaven.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds series and posts that are to be read before themselves.
 *
 * <p>A series stands on what it requires and consists of its parts, so it stands on what they require too. Every edge
 * that closes a cycle is found once: without those what remains has an order.
 */
final class PrerequisiteCycles {
    private final Map<String, List<String>> edges = new LinkedHashMap<>();
    private final Set<String> required = new HashSet<>();
    private final Map<String, Boolean> isDone = new HashMap<>();
    private final List<String> way = new ArrayList<>();
    private final List<Cycle> cycles = new ArrayList<>();

    /**
     * A cycle.
     *
     * @param way from the thing it was entered at back to the same
     * @param from what requires, in the last step that an author wrote
     * @param to what is required there
     */
    record Cycle(List<String> way, String from, String to) {}

    /** A thing stands on another because an author says so. */
    void addRequirement(String from, String to) {
        edges.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
        required.add(edge(from, to));
    }

    /** A series consists of a post. */
    void addPart(String series, String post) {
        edges.computeIfAbsent(series, any -> new ArrayList<>()).add(post);
    }

    List<Cycle> find() {
        List.copyOf(edges.keySet()).forEach(this::visit);
        return cycles;
    }

    private void visit(String thing) {
        Boolean done = isDone.get(thing);
        if (Boolean.FALSE.equals(done)) {
            List<String> cycle = new ArrayList<>(way.subList(way.indexOf(thing), way.size()));
            cycle.add(thing);
            lastRequirement(cycle).ifPresent(cycles::add);
        }
        if (done != null) {
            return;
        }
        isDone.put(thing, false);
        way.add(thing);
        edges.getOrDefault(thing, List.of()).forEach(this::visit);
        way.remove(way.size() - 1);
        isDone.put(thing, true);
    }

    private Optional<Cycle> lastRequirement(List<String> way) {
        for (int i = way.size() - 2; i >= 0; i--) {
            if (required.contains(edge(way.get(i), way.get(i + 1)))) {
                return Optional.of(new Cycle(way, way.get(i), way.get(i + 1)));
            }
        }
        return Optional.empty();
    }

    private static String edge(String from, String to) {
        return from + " " + to;
    }
}
