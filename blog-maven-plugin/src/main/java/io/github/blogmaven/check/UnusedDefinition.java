package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Prose;
import java.util.Set;
import java.util.stream.Stream;

/** A definition of a link or a footnote that nothing refers to. */
final class UnusedDefinition implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.prose().stream().flatMap(UnusedDefinition::check);
    }

    /** One whose label was mistyped is used as soon as that is mended. */
    private static Stream<Finding> check(Prose prose) {
        Set<String> meant = UndefinedReference.meant(prose);
        return prose.document().notes().remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.UNUSED_DEFINITION && !meant.contains(remark.words()))
                .map(remark -> new Finding(remark.span(), "nothing refers to '[" + remark.words() + "]'"));
    }
}
