package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A line of colons that opens no container and closes none. */
final class LiteralContainer implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        List<Remark> lines = Remarked.as(Remark.Kind.LITERAL_CONTAINER, prose).toList();
        // What closes nothing probably belongs to what opens nothing.
        boolean haveBeginning = !lines.stream().allMatch(LiteralContainer::isEnd);
        return lines.stream().filter(line -> !(haveBeginning && isEnd(line))).map(LiteralContainer::finding);
    }

    private static boolean isEnd(Remark line) {
        return line.words().strip().chars().allMatch(c -> c == ':');
    }

    private static Finding finding(Remark line) {
        String words = "'" + Remarked.brief(line.words()) + "'";
        return isEnd(line)
                ? new Finding(
                        line.span(),
                        words + " does not close anything; readers see it as typed",
                        Optional.of("remove it, or open the container with no more colons than this"))
                : new Finding(
                        line.span(),
                        words + " does not open a container; readers see it as typed",
                        Optional.of("use a name in Latin letters, then a space and the title: ':::note Title'"));
    }
}
