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
                        "<base> changes the target of every relative link on the page, including those of the theme",
                        Optional.of("remove it, and put '" + Remarked.brief(remark.words())
                                + "' in front of the relative addresses")));
    }
}
