package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Prose;
import java.util.stream.Stream;

/** Goes through what was remarkable when the bodies of a blog were read. */
final class Remarked {
    private static final int BRIEF = 60;

    private Remarked() {}

    static Stream<Remark> as(Remark.Kind kind, Blog blog) {
        return blog.prose().stream().flatMap(prose -> as(kind, prose));
    }

    static Stream<Remark> as(Remark.Kind kind, Prose prose) {
        return prose.document().notes().remarks().stream().filter(remark -> remark.kind() == kind);
    }

    /** As much of a text as a message can hold. */
    static String brief(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= BRIEF ? line : line.substring(0, BRIEF) + "…";
    }
}
