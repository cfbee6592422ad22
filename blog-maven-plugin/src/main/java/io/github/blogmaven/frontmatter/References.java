package io.github.blogmaven.frontmatter;

import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Nothing;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of references, which YAML lets an author write as {@code series:linux} or {@code series: linux}. */
final class References {
    private References() {}

    /** The references in the form {@code kind:id} or {@code id}. */
    static List<Located<String>> read(String key, Value value, Fields fields) {
        List<Value> items = value instanceof Items list ? list.values() : List.of(value);
        List<Located<String>> references = new ArrayList<>();
        for (Value item : items) {
            if (item instanceof Text text) {
                references.add(new Located<>(text.text().strip(), text.span()));
            } else if (item instanceof Table map && !map.entries().isEmpty()) {
                map.entries().forEach(entry -> add(key, entry, fields, references));
            } else if (!(item instanceof Nothing)) {
                fields.wrong(item.span(), "'" + key + "' is a list of references; this is " + item.kind());
            }
        }
        return references;
    }

    private static void add(String key, Entry entry, Fields fields, List<Located<String>> references) {
        if (entry.value() instanceof Text id) {
            references.add(new Located<>(entry.key() + ":" + id.text().strip(), id.span()));
        } else {
            fields.wrong(
                    entry.value().span(),
                    "'" + key + "' names things by id, not by " + entry.value().kind());
        }
    }
}
