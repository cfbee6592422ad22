package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A backtick that readers see, where code was meant. */
final class LiteralCode implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.UNCLOSED_CODE, prose).map(LiteralCode::finding);
    }

    private static Finding finding(Remark remark) {
        if (remark.words().length() == 1) {
            return new Finding(
                    remark.span(),
                    "this backtick is unmatched; readers see it",
                    Optional.of("add the missing one before it, or remove it; write \\` for a literal backtick"));
        }
        String marks = remark.words().startsWith("``") ? "``" : "`";
        return new Finding(
                remark.span(),
                "'" + Remarked.brief(remark.words()) + "' is never closed; readers see the backtick",
                Optional.of("add " + marks
                        + " where the code ends, in the same paragraph; write \\` for a literal backtick"));
    }
}
