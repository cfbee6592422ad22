package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A link that leads nowhere; the links that another pattern of addresses explains are one finding. */
final class BrokenLink implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        List<Links.Found> broken = Links.of(blog)
                .filter(found -> !found.written().kind().isFile())
                .filter(found -> found.link() instanceof Link.Broken)
                .filter(found -> !found.isForeign())
                .filter(found -> WebAddress.problem(found).isEmpty())
                .toList();
        Optional<FittingPattern> pattern = FittingPattern.of(blog, broken);
        Set<Links.Found> explained = Collections.newSetFromMap(new IdentityHashMap<>());
        pattern.ifPresent(fitting -> explained.addAll(fitting.links()));
        return Stream.concat(
                pattern.stream().map(FittingPattern::finding),
                broken.stream().filter(found -> !explained.contains(found)).map(BrokenLink::finding));
    }

    private static Finding finding(Links.Found found) {
        Link.Broken broken = (Link.Broken) found.link();
        return new Finding(found.written().span(), broken.problem(), broken.hint());
    }
}
