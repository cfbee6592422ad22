package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/** What is remarkable of a fence that is closed: that nothing is inside, and what its first line asks for. */
final class FenceRemarks {
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<![^\\s{,])([A-Za-z_][\\w-]{0,99})[ \\t]{0,9}=[ \\t]{0,9}(?:\"(?:\\\\.|[^\"\\\\]){0,999}+\"|'(?:\\\\.|[^'\\\\]){0,999}+'"
                    + "|\\{[^{}\\n]{0,999}}|\\[[^\\]\\n]{0,999}]|[^\\s,}]+)");
    /** What only another tool replaces by a file, in the only line of a block. */
    private static final Pattern ONLY_SNIPPET = Pattern.compile("\\s*(-{1,9}8<-{1,9}[ \\t]+[\"'][^\\n]*)\\s*");

    private FenceRemarks() {}

    static List<Remark> of(FencedCodeBlock block, LinkPlaces places) {
        int start = places.start(block);
        if (start < 0) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        String written = places.written(block);
        String opening = written.lines().findFirst().orElse("").stripTrailing();
        if (block.getLiteral().isBlank()) {
            remarks.add(new Remark(Kind.EMPTY_FENCE, places.span(start, start + opening.length()), opening));
        }
        if (opening.indexOf('=') >= 0) {
            Matcher attribute = ATTRIBUTE.matcher(opening).region(block.getOpeningFenceLength(), opening.length());
            while (attribute.find()) {
                remarks.add(new Remark(
                        Kind.FENCE_ATTRIBUTE,
                        places.span(start + attribute.start(1), start + attribute.end(1)),
                        attribute.group(1)));
            }
        }
        addSnippet(block, places, written, remarks);
        return remarks;
    }

    private static void addSnippet(FencedCodeBlock block, LinkPlaces places, String written, List<Remark> remarks) {
        Matcher snippet = ONLY_SNIPPET.matcher(block.getLiteral());
        if (block.getLiteral().contains("8<") && snippet.matches()) {
            String words = snippet.group(1).stripTrailing();
            int at = places.start(block) + Math.max(0, written.indexOf(words));
            remarks.add(new Remark(Kind.FOREIGN_SYNTAX, places.span(at, at + words.length()), words));
        }
    }
}
