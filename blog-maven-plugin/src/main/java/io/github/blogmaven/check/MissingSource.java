package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An image or a script of raw HTML that names no file. */
final class MissingSource implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.MISSING_SOURCE, prose).map(remark -> {
            boolean isImage = remark.words().toLowerCase(Locale.ROOT).startsWith("<img");
            return new Finding(
                    remark.span(),
                    isImage ? "the image has no source" : "the script has neither code nor a source",
                    Optional.of(isImage ? "add src=\"…\"" : "add src=\"…\", or remove it"));
        });
    }
}
