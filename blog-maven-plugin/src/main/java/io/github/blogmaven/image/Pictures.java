package io.github.blogmaven.image;

import io.github.blogmaven.model.UrlPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every picture that a blog shows and that could be read, by where it is on the site.
 *
 * @param social what stands for a file where a page with that {@code image} is shared; nothing where networks cannot show it
 * @param cards what stands for a page without an {@code image} where it is shared, by the page
 * @param made copies, social images and cards: their bytes, or nothing for one that an earlier build made
 */
public record Pictures(
        Map<UrlPath, Picture> byUrl,
        Map<UrlPath, Optional<SocialImage>> social,
        Map<UrlPath, SocialImage> cards,
        Map<UrlPath, Optional<byte[]>> made) {
    /** No pictures. */
    public static final Pictures NONE = new Pictures(Map.of(), Map.of(), Map.of(), Map.of());

    public Pictures {
        byUrl = Map.copyOf(byUrl);
        social = Map.copyOf(social);
        cards = Map.copyOf(cards);
        made = Map.copyOf(made);
    }

    public Optional<Picture> at(UrlPath url) {
        return Optional.ofNullable(byUrl.get(url));
    }

    /** What stands for a page without an image of its own where it is shared, if it was drawn. */
    public Optional<SocialImage> cardOf(UrlPath page) {
        return Optional.ofNullable(cards.get(page));
    }

    /** What stands for a file where a page with that image is shared; nothing inside where networks cannot show it. */
    public Optional<Optional<SocialImage>> socialOf(UrlPath file) {
        return Optional.ofNullable(social.get(file));
    }

    /** The same pictures, and social images. */
    public Pictures with(List<SocialImages.Made> images, List<Cards.Drawn> drawn) {
        Map<UrlPath, Optional<SocialImage>> byFile = new HashMap<>(social);
        Map<UrlPath, SocialImage> byPage = new HashMap<>(cards);
        Map<UrlPath, Optional<byte[]>> all = new HashMap<>(made);
        for (SocialImages.Made one : images) {
            UrlPath file = one.file().url();
            byFile.put(file, one.image());
            one.image()
                    .filter(image -> !image.url().equals(file))
                    .ifPresent(image -> all.put(image.url(), one.bytes()));
        }
        for (Cards.Drawn card : drawn) {
            card.card().ifPresent(url -> {
                byPage.put(card.post().url(), SocialImage.usual(url));
                all.put(url, card.bytes());
            });
        }
        return new Pictures(byUrl, byFile, byPage, all);
    }
}
