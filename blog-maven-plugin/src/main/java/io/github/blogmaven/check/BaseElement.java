package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code <base>} in a text, which changes where every link of its page leads. */
final class BaseElement implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.BASE, prose)
                .map(remark -> new Finding(
                        remark.span(),
                        "<base> changes where every link of the page leads, those of the theme too",
                        Optional.of("leave it out, and write '" + Remarked.brief(remark.words())
                                + "' before the addresses that are relative to it")));
    }
}
