package io.github.blogmaven.fuzz;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.frontmatter.DateReader;
import io.github.blogmaven.frontmatter.Header;
import io.github.blogmaven.frontmatter.PathHeader;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.frontmatter.SeriesHeader;
import io.github.blogmaven.frontmatter.TopicHeader;
import io.github.blogmaven.source.Source;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads text as the front matter of a post, a series, a topic and a path. */
public final class FrontMatterFuzzTarget {
    private FrontMatterFuzzTarget() {}

    /** Called by the fuzzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = Inputs.text(input);
        read(text);
        if (!text.startsWith("---") && !text.startsWith("+++")) {
            read("---\n" + text + "\n---\n");
            read("+++\n" + text + "\n+++\n");
        }
    }

    private static void read(String text) {
        Source source = new Source("post.md", text);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Header header = Header.of(source, diagnostics);
        DateReader dates = new DateReader(ZoneOffset.UTC);
        PostHeader.ofPost(header.values(), dates, diagnostics);
        PostHeader.ofPage(header.values(), dates, diagnostics);
        SeriesHeader.of(header.values(), diagnostics);
        TopicHeader.of(header.values(), diagnostics);
        PathHeader.of(header.values(), diagnostics);
        Inputs.assertLocated(diagnostics, source);
        if (header.bodyStart() < 0 || header.bodyStart() > source.text().length()) {
            throw new AssertionError("the body starts outside the file: " + header.bodyStart());
        }
    }
}
