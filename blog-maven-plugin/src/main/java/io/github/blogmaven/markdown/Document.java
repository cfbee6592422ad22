package io.github.blogmaven.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A body: its HTML with gaps, and everything others need to know of it.
 *
 * @param title the first heading, when it is the title of the file and not part of the HTML
 * @param headings in the order they stand, without the title
 * @param links in the order of their gaps
 * @param formulas in the order of their gaps
 * @param ids everything a fragment may lead to, raw HTML and footnotes included
 * @param excerpt how the body begins, without markup: what stands before the author's mark, else the first paragraph
 * @param asksForContents whether the author placed a table of contents
 * @param asksForGenerated whether the author placed the generated page that this one replaces
 * @param notes what rules want to know of it
 */
public record Document(
        Html html,
        Optional<Heading> title,
        List<Heading> headings,
        List<WrittenLink> links,
        List<CodeBlock> codeBlocks,
        List<Formula> formulas,
        Set<String> ids,
        Length length,
        Passage excerpt,
        boolean asksForContents,
        boolean asksForGenerated,
        Notes notes) {
    private static final Document EMPTY = new Document(
            Html.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            Length.NONE,
            Passage.EMPTY,
            false,
            false,
            Notes.NONE);

    public Document {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        codeBlocks = List.copyOf(codeBlocks);
        formulas = List.copyOf(formulas);
        ids = Set.copyOf(ids);
    }

    /** A body with nothing in it. */
    public static Document empty() {
        return EMPTY;
    }
}
