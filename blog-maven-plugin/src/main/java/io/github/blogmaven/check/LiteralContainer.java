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
                        words + " closes nothing; readers see it as it stands",
                        Optional.of("take it away, or open the container with as many colons at most"))
                : new Finding(
                        line.span(),
                        words + " opens nothing; readers see it as it stands",
                        Optional.of("write a name of Latin letters and a space before the title: ':::note Title'"));
    }
}
