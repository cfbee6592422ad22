package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link or a footnote by reference without its definition. */
final class UndefinedReference implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return in(prose).map(remark -> finding(remark, labels(prose)));
    }

    private static Stream<Remark> in(Prose prose) {
        return Remarked.as(Remark.Kind.UNDEFINED_REFERENCE, prose);
    }

    private static Set<String> labels(Prose prose) {
        return prose.document().notes().labels();
    }

    private static Finding finding(Remark remark, Set<String> labels) {
        String label = label(remark);
        String what = label.startsWith("^") ? "the text of the note" : "address";
        String hint = NearMiss.of(label, labels)
                .map(near -> "did you mean '[" + near + "]'?")
                .orElse("add a line '[" + label + "]: " + what + "'");
        return new Finding(remark.span(), "'[" + label + "]' is not defined", Optional.of(hint));
    }

    private static String label(Remark remark) {
        String written = remark.words();
        return written.substring(written.lastIndexOf('[') + 1, written.length() - 1);
    }

    /** The labels that were probably meant where something else was written. */
    static Set<String> meant(Prose prose) {
        return in(prose)
                .flatMap(remark -> NearMiss.of(label(remark), labels(prose)).stream())
                .collect(Collectors.toSet());
    }
}
