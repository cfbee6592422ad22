package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the entries of one map: its own, and those of the maps that it merges. */
final class YamlMerge {
    /** The key of the maps whose entries a map takes over, unless it has the same keys itself. */
    static final String KEY = "<<";

    private final List<Diagnostic> diagnostics;
    private final Map<String, Entry> seen = new HashMap<>();
    private final List<Entry> own = new ArrayList<>();
    private final List<Entry> merged = new ArrayList<>();

    /**
     * @param diagnostics where keys that are set twice are reported
     */
    YamlMerge(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(Entry entry) {
        @Nullable Entry first = seen.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry);
        if (first == null) {
            own.add(entry);
        } else {
            String message = "'" + entry.key() + "' is set twice, here and in line "
                    + first.keySpan().line();
            diagnostics.add(Mistake.DUPLICATE_KEY.at(entry.keySpan(), message));
        }
    }

    /** Takes over what a merge key says; of several maps, the first that has a key wins. */
    void merge(Span key, Value value) {
        if (value instanceof Table table) {
            merged.addAll(table.entries());
        } else if (value instanceof Items list) {
            list.values().forEach(one -> merge(key, one));
        } else if (!(value instanceof Value.Nothing)) {
            diagnostics.add(
                    Mistake.YAML_SYNTAX.at(key, "'<<' takes over a map or a list of maps, not " + value.kind()));
        }
    }

    /** All entries: those of merged maps first, then the map's own. */
    List<Entry> entries() {
        if (merged.isEmpty()) {
            return own;
        }
        List<Entry> all = new ArrayList<>();
        merged.stream()
                .filter(entry -> seen.putIfAbsent(entry.lowerKey(), entry) == null)
                .forEach(all::add);
        all.addAll(own);
        return all;
    }
}
