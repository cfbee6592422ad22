package io.github.blogmaven.feed;

import io.github.blogmaven.notation.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a feed as JSON (JSON Feed, version 1.1). */
final class JsonFeed implements FeedWriter {
    private final StringBuilder out = new StringBuilder(1 << 14);
    private boolean hasEntry;

    /**
     * @param self where the feed is
     */
    JsonFeed(Channel channel, String self) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("version", "https://jsonfeed.org/version/1.1");
        head.put("title", channel.title());
        if (channel.isAbsolute()) {
            head.put("home_page_url", channel.page());
            head.put("feed_url", self);
        }
        channel.description().ifPresent(description -> head.put("description", description));
        head.put("authors", List.of(Map.of("name", channel.author())));
        head.put("language", channel.language());
        String text = Json.write(head);
        out.append(text, 0, text.length() - 1).append(",\"items\":[");
    }

    @Override
    public void add(Entry entry) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.id());
        item.put("url", entry.url());
        item.put("title", entry.title());
        item.put("content_html", entry.html());
        put(item, "summary", entry.summary());
        put(item, "image", entry.image());
        put(item, "date_published", entry.published());
        put(item, "date_modified", entry.updated());
        List<Map<String, Object>> authors = new ArrayList<>();
        for (Entry.Writer author : entry.authors()) {
            Map<String, Object> person = Json.object("name", author.name());
            put(person, "url", author.url());
            authors.add(person);
        }
        if (!authors.isEmpty()) {
            item.put("authors", authors);
        }
        if (!entry.categories().isEmpty()) {
            item.put("tags", entry.categories());
        }
        item.put("language", entry.language());
        out.append(hasEntry ? ",\n" : "\n");
        Json.write(item, out);
        hasEntry = true;
    }

    private static void put(Map<String, Object> object, String key, Optional<String> value) {
        value.ifPresent(present -> object.put(key, present));
    }

    @Override
    public CharSequence text() {
        return out.append("\n]}\n");
    }
}
