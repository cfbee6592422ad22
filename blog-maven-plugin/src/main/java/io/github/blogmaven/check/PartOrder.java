package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says which posts come after which, by their ids; it is the same in every language. */
final class PartOrder {
    private final Map<String, Place> places = new HashMap<>();

    private PartOrder() {}

    /** Where a post stands. */
    record Place(String series, int number) {
        boolean isAfter(Place other) {
            return series.equals(other.series) && number > other.number;
        }
    }

    static PartOrder of(Blog blog) {
        PartOrder order = new PartOrder();
        Originals.series(blog).forEach(series -> {
            for (Part part : series.parts()) {
                part.post().ifPresent(post -> order.places.put(post.id(), new Place(series.id(), part.number())));
            }
        });
        return order;
    }

    /** The place of a post that is in a series. */
    Optional<Place> of(String post) {
        return Optional.ofNullable(places.get(post));
    }

    /** The number of a post that is in a series. */
    int number(String post) {
        return of(post).orElseThrow().number();
    }

    /** The place of a post that comes later in the series of another post; nothing when it does not. */
    Optional<Place> after(String later, String earlier) {
        return of(later).filter(place -> of(earlier).filter(place::isAfter).isPresent());
    }
}
