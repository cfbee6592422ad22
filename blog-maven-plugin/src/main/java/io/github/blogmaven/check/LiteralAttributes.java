package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A list of attributes that readers see, as it belongs to nothing or cannot be read. */
final class LiteralAttributes implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Stream.of(
                        Remarked.as(Remark.Kind.MALFORMED_ATTRIBUTES, prose).map(LiteralAttributes::malformed),
                        Remarked.as(Remark.Kind.SPACED_ATTRIBUTES, prose)
                                .map(remark -> unread(remark, "remove the space before them")),
                        Remarked.as(Remark.Kind.ATTRIBUTES_BEHIND_TAG, prose)
                                .map(remark -> unread(remark, "write them inside the tag")),
                        Remarked.as(Remark.Kind.STRAY_ATTRIBUTES, prose)
                                .map(remark -> unread(
                                        remark,
                                        "write them directly after a link, an image, code or [words in brackets], at the "
                                                + "end of a heading, or on the line below a block")))
                .flatMap(findings -> findings);
    }

    private static Finding malformed(Remark remark) {
        boolean isList = remark.words().startsWith("{");
        return new Finding(
                remark.span(),
                "'" + Remarked.brief(remark.words()) + "' is not an " + (isList ? "attribute list" : "attribute")
                        + "; readers see the whole list",
                Optional.of("an attribute list consists of .class, #id and name=\"value\", separated by spaces"));
    }

    private static Finding unread(Remark remark, String hint) {
        return new Finding(
                remark.span(),
                "the attributes '" + Remarked.brief(remark.words())
                        + "' are not attached to anything; readers see them",
                Optional.of(hint));
    }
}
