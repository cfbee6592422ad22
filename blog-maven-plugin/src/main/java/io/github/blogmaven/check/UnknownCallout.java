package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.markdown.CalloutNames;
import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A callout with a name that none has. */
final class UnknownCallout implements TextRule {
    /** Shorter names are near to some other one, whatever is meant. */
    private static final int LONG = 4;
    /** What divisions are called, though it is near to the name of a callout. */
    private static final Set<String> CLASSES = Set.of("caption", "node", "vote", "none", "exam", "quota", "quest");

    @Override
    public Stream<Finding> check(Prose prose) {
        return Stream.concat(
                Remarked.as(Remark.Kind.UNKNOWN_CALLOUT, prose).map(UnknownCallout::finding),
                Remarked.as(Remark.Kind.OTHER_CONTAINER, prose).flatMap(remark -> container(remark).stream()));
    }

    /** Any name makes a division between colons: only one that is nearly the name of a callout is a slip. */
    private static Optional<Finding> container(Remark remark) {
        String name = remark.words().toLowerCase(Locale.ROOT);
        if (name.length() < LONG || CLASSES.contains(name)) {
            return Optional.empty();
        }
        return NearMiss.of(name, CalloutNames.all())
                .filter(near -> NearMiss.areOneSlipApart(name, near))
                .or(() -> CalloutNames.all().stream()
                        .filter(known -> known.startsWith(name))
                        .sorted()
                        .findFirst())
                .map(near -> new Finding(
                        remark.span(),
                        "there is no callout '" + remark.words() + "'; readers see an unstyled box",
                        Optional.of("did you mean '" + near + "'?")));
    }

    private static Finding finding(Remark remark) {
        String name = remark.words().substring(2, remark.words().length() - 1);
        String hint = NearMiss.of(name, CalloutNames.all())
                .map(near -> "did you mean '[!" + near.toUpperCase(Locale.ROOT) + "]'?")
                .orElse("use [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION], with any title after it");
        return new Finding(
                remark.span(),
                "there is no callout '" + name + "'; readers see '" + remark.words() + "' in a quote",
                Optional.of(hint));
    }
}
