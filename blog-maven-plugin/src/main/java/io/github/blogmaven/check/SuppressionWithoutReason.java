package io.github.blogmaven.check;

import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A comment that silences a rule and does not say why. */
final class SuppressionWithoutReason implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return prose.document().notes().suppressions().stream()
                .filter(suppression ->
                        !suppression.rules().isEmpty() && suppression.reason().isEmpty())
                .map(suppression -> new Finding(
                        suppression.comment(),
                        "nothing says why '" + String.join(", ", suppression.rules()) + "' is silenced",
                        Optional.of("write the reason behind a colon")));
    }
}
