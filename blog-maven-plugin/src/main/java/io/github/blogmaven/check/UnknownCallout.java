package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.markdown.CalloutNames;
import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A quote that begins like a callout, with a name that no callout has. */
final class UnknownCallout implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.UNKNOWN_CALLOUT, prose).map(UnknownCallout::finding);
    }

    private static Finding finding(Remark remark) {
        String name = remark.words().substring(2, remark.words().length() - 1);
        String hint = NearMiss.of(name, CalloutNames.all())
                .map(near -> "did you mean '[!" + near.toUpperCase(Locale.ROOT) + "]'?")
                .orElse("write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION], and a title behind it");
        return new Finding(
                remark.span(),
                "no callout is called '" + name + "'; readers see '" + remark.words() + "' in a quote",
                Optional.of(hint));
    }
}
