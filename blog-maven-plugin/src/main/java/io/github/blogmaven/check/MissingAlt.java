package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.markdown.WrittenLink;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** An image without words for those who do not see it. */
final class MissingAlt implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Stream.concat(ofMarkdown(prose), ofHtml(prose));
    }

    private static Stream<Finding> ofMarkdown(Prose prose) {
        return prose.document().links().stream()
                .filter(link ->
                        link.kind() == WrittenLink.Kind.IMAGE && link.text().isBlank())
                .map(image -> finding(image.textSpan(), "describe it between the brackets: ![…]"));
    }

    private static Stream<Finding> ofHtml(Prose prose) {
        return prose.document().notes().remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.IMAGE_WITHOUT_ALT)
                .map(remark -> finding(remark.span(), "describe it: alt=\"…\"; or use alt=\"\" if it is decorative"));
    }

    private static Finding finding(Span span, String hint) {
        return new Finding(span, "the image has no alternative text", Optional.of(hint));
    }
}
