package io.github.blogmaven.highlight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What authors call languages behind a fence.
 *
 * <p>Prism's own names come from the build; those that it does not know stand in the resource {@code names}.
 */
public final class Names {
    private static final Names ALL = all("languages/names", "names");

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final List<String> others = new ArrayList<>();

    private Names() {}

    /** All names there are. */
    public static Names all() {
        return ALL;
    }

    private static Names all(String... resources) {
        Names names = new Names();
        for (String resource : resources) {
            names.read(Grammars.resource(resource));
        }
        return names;
    }

    /** Lines of an id, a title and further names, parted by tabs and blanks; an id of a hyphen means no colours. */
    private void read(String text) {
        for (String line : text.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            String id = line.substring(0, first);
            if (second > first + 1) {
                titles.put(id, line.substring(first + 1, second));
            }
            for (String name : line.substring(second + 1).split(" ", -1)) {
                if (id.equals("-")) {
                    others.add(name);
                } else if (!name.isEmpty()) {
                    ids.putIfAbsent(name, id);
                }
            }
            if (!id.equals("-")) {
                ids.put(id, id);
            }
        }
    }

    /** The id of the grammar for a name in lower case. */
    Optional<String> find(String name) {
        return Optional.ofNullable(ids.get(name));
    }

    /** Whether a name in lower case means something, be it that the code has no colours. */
    public boolean isKnown(String name) {
        return ids.containsKey(name) || others.contains(name);
    }

    /** What a language is called in a sentence, such as {@code C++}. */
    Optional<String> title(String name) {
        return find(name).map(titles::get);
    }

    /** Every name with more than two letters, in order. */
    public List<String> known() {
        List<String> known = everyName();
        known.removeIf(name -> name.length() < 3);
        Collections.sort(known);
        return known;
    }

    /** Every name. */
    List<String> everyName() {
        List<String> all = new ArrayList<>(ids.keySet());
        all.addAll(others);
        return all;
    }
}
