package io.github.blogmaven.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other sites show of a page that is shared there.
 *
 * @param type {@code article}, {@code profile} or {@code website}
 * @param image the whole address of the picture that stands for it
 * @param imageWidth in pixels, where it is known
 * @param imageHeight in pixels, where it is known
 * @param card {@code summary_large_image} for a wide picture, else {@code summary}
 * @param locale of its language, such as {@code en_US}
 * @param otherLocales those of its translations
 * @param published as an ISO date
 * @param modified as an ISO date
 * @param byline who wrote it
 * @param authors the whole addresses of those who wrote it
 * @param section the topic it is about, else its series
 */
public record SharedView(
        String type,
        @Nullable String image,
        @Nullable Integer imageWidth,
        @Nullable Integer imageHeight,
        String card,
        @Nullable String locale,
        List<String> otherLocales,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String byline,
        List<String> authors,
        @Nullable String section,
        List<String> tags) {
    public SharedView {
        otherLocales = List.copyOf(otherLocales);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
