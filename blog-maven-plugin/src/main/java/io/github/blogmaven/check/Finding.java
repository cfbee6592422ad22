package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import java.util.Optional;

/**
 * One place a rule found fault with. The rule's id and severity are added by the {@link Checker}, so that no rule can get
 * them wrong.
 *
 * @param message what is the case, in lower case without a full stop
 * @param hint what to type instead, if that is known
 */
record Finding(Span span, String message, Optional<String> hint) {
    Finding(Span span, String message) {
        this(span, message, Optional.empty());
    }
}
