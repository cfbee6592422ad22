package io.github.blogmaven.mojo;

import io.github.blogmaven.export.Annotations;
import io.github.blogmaven.export.Findings;
import io.github.blogmaven.export.ReportFormat;
import io.github.blogmaven.write.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Hands what was found to other tools: in files, and to GitHub where it runs the build. */
final class Exports {
    private static final String NONE = "none";

    private final Path folder;
    private final List<ReportFormat> formats = new ArrayList<>();

    Exports(Path folder, List<String> words) throws MojoExecutionException {
        this.folder = folder;
        List<String> known = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            known.add(format.word());
        }
        known.add(NONE);
        Choice choice = new Choice("reports", "blog.reports", known);
        for (String word : words) {
            int index = known.indexOf(choice.of(word.strip()));
            if (index < ReportFormat.values().length) {
                formats.add(ReportFormat.values()[index]);
            }
        }
    }

    void write(Findings findings) {
        formats.forEach(format -> TextFile.write(folder.resolve(format.file()), format.text(findings)));
        if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
            Annotations.of(findings).forEach(System.out::println);
        }
    }
}
