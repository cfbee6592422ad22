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
                        "no reason is given for suppressing '" + String.join(", ", suppression.rules()) + "'",
                        Optional.of("add the reason after a colon")));
    }
}
