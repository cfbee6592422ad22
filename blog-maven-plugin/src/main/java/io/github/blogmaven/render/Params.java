package io.github.blogmaven.render;

import io.github.blogmaven.frontmatter.Value;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Nothing;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what an author wrote for themes into values a template can compute with. */
final class Params {
    private Params() {}

    static Map<String, Object> of(Optional<Table> params) {
        return params.map(Params::map).orElse(Map.of());
    }

    private static Map<String, Object> map(Table table) {
        Map<String, Object> map = new LinkedHashMap<>();
        table.entries().forEach(entry -> {
            if (!(entry.value() instanceof Nothing)) {
                map.put(entry.key(), value(entry.value()));
            }
        });
        return map;
    }

    private static Object value(Value value) {
        if (value instanceof Table table) {
            return map(table);
        }
        if (value instanceof Items items) {
            List<Value> values = items.values();
            return values.stream()
                    .filter(item -> !(item instanceof Nothing))
                    .map(Params::value)
                    .toList();
        }
        Text text = (Text) value;
        return text.isPlain() ? typed(text.text()) : text.text();
    }

    /** What stands without quotes is a truth value or a number where it looks like one (YAML 1.2, core schema). */
    private static Object typed(String plain) {
        if (plain.equals("true") || plain.equals("false")) {
            return Boolean.valueOf(plain);
        }
        if (plain.matches("[-+]?\\d{1,18}")) {
            return Long.valueOf(plain);
        }
        return plain.matches("[-+]?\\d+\\.\\d+") ? (Object) Double.valueOf(plain) : plain;
    }
}
