package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Set;
import java.util.stream.Stream;

/** A definition of a link or a footnote that nothing refers to. */
final class UnusedDefinition implements TextRule {
    /** One whose label was mistyped is used as soon as that is mended. */
    @Override
    public Stream<Finding> check(Prose prose) {
        Set<String> meant = UndefinedReference.meant(prose);
        return Remarked.as(Remark.Kind.UNUSED_DEFINITION, prose)
                .filter(remark -> !meant.contains(remark.words()))
                .map(remark -> new Finding(remark.span(), "nothing refers to '[" + remark.words() + "]'"));
    }
}
