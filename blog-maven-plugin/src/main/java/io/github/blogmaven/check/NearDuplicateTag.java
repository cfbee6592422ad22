package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two tags that are probably one, such as {@code pipeline} and {@code pipelines}. */
final class NearDuplicateTag implements Rule {
    /** Shorter words that end in s are often no plurals: {@code css}, {@code aws}. */
    private static final int LONG = 5;

    @Override
    public Stream<Finding> check(Blog blog) {
        Map<String, List<TagUse.Spelling>> alike = new LinkedHashMap<>();
        for (TagUse.Spelling tag : TagUse.of(blog)) {
            alike.computeIfAbsent(core(tag.name()), any -> new ArrayList<>()).add(tag);
        }
        return alike.values().stream().filter(tags -> tags.size() > 1).flatMap(NearDuplicateTag::findings);
    }

    /** The spelling that most posts use stays; of as many, the first in order of letters. */
    private static Stream<Finding> findings(List<TagUse.Spelling> tags) {
        TagUse.Spelling usual = tags.stream()
                .max(Comparator.comparingInt(TagUse.Spelling::count)
                        .thenComparing(TagUse.Spelling::name, Comparator.reverseOrder()))
                .orElseThrow();
        return tags.stream()
                .filter(tag -> !tag.equals(usual))
                .map(tag -> new Finding(
                        tag.first(),
                        "the tag '" + tag.name() + "' is also written '" + usual.name() + "'",
                        Optional.of("write '" + usual.name() + "', as " + posts(usual.count()))));
    }

    private static String posts(int count) {
        return count == 1 ? "1 post does" : count + " posts do";
    }

    /** The letters and digits of the singular; the plus signs and such that keep {@code c} from {@code c++} stay. */
    private static String core(String tag) {
        String letters = Slug.of(tag).replaceAll("[-_]", "");
        boolean isPlural = letters.length() >= LONG && letters.endsWith("s") && !letters.endsWith("ss");
        return isPlural ? letters.substring(0, letters.length() - 1) : letters;
    }
}
