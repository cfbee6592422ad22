package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A tag of one post only. */
final class SingleUseTag implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        Map<String, Integer> counts = new HashMap<>();
        List<TagUse.Spelling> tags = TagUse.of(blog);
        tags.forEach(tag -> counts.merge(Slug.of(tag.name()), tag.count(), Integer::sum));
        return tags.stream()
                .filter(tag -> counts.getOrDefault(Slug.of(tag.name()), 0) == 1)
                .map(tag -> new Finding(tag.first(), "no other post has the tag '" + tag.name() + "'"));
    }
}
