package io.github.blogmaven.image;

import io.github.blogmaven.model.UrlPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every picture that a blog shows and that could be read, by where it is on the site.
 *
 * @param cards what stands for a page where it is shared, by the page
 * @param made copies and cards: their bytes, or nothing for one that an earlier build made
 */
public record Pictures(Map<UrlPath, Picture> byUrl, Map<UrlPath, UrlPath> cards, Map<UrlPath, Optional<byte[]>> made) {
    /** No pictures. */
    public static final Pictures NONE = new Pictures(Map.of(), Map.of(), Map.of());

    public Pictures {
        byUrl = Map.copyOf(byUrl);
        cards = Map.copyOf(cards);
        made = Map.copyOf(made);
    }

    public Optional<Picture> at(UrlPath url) {
        return Optional.ofNullable(byUrl.get(url));
    }

    /** What stands for a page where it is shared, if it was drawn. */
    public Optional<UrlPath> cardOf(UrlPath page) {
        return Optional.ofNullable(cards.get(page));
    }

    /** The same pictures, and cards. */
    public Pictures with(List<Cards.Drawn> drawn) {
        Map<UrlPath, UrlPath> byPage = new HashMap<>(cards);
        Map<UrlPath, Optional<byte[]>> all = new HashMap<>(made);
        for (Cards.Drawn card : drawn) {
            byPage.put(card.post(), card.card());
            all.put(card.card(), card.bytes());
        }
        return new Pictures(byUrl, byPage, all);
    }
}
