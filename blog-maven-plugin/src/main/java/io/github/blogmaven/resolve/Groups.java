package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.draft.Drafts;
import io.github.blogmaven.frontmatter.PathHeader;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.frontmatter.SeriesHeader;
import io.github.blogmaven.frontmatter.TopicHeader;
import io.github.blogmaven.settings.Language;
import java.util.List;

/** The drafts of a blog by id, originals and translations together. */
record Groups(
        List<Group<PostHeader>> posts,
        List<Group<PostHeader>> pages,
        List<Group<SeriesHeader>> series,
        List<Group<TopicHeader>> topics,
        List<Group<PathHeader>> paths) {

    static Groups of(Drafts drafts, List<Language> languages, List<Diagnostic> diagnostics) {
        return new Groups(
                Group.of(new DatedIds(diagnostics).of(drafts.posts()), languages, diagnostics),
                Group.of(drafts.pages(), languages, diagnostics),
                Group.of(drafts.series(), languages, diagnostics),
                Group.of(drafts.topics(), languages, diagnostics),
                Group.of(drafts.paths(), languages, diagnostics));
    }
}
