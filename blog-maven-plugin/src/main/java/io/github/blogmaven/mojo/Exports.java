package io.github.blogmaven.mojo;

import io.github.blogmaven.export.Annotations;
import io.github.blogmaven.export.Findings;
import io.github.blogmaven.export.ReportFormat;
import io.github.blogmaven.export.SarifReport;
import io.github.blogmaven.write.AtomicFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** Hands what was found to other tools: in files, and to GitHub where it runs the build. */
final class Exports {
    private static final String NONE = "none";

    private final Path folder;
    private final List<ReportFormat> formats = new ArrayList<>();

    Exports(Path folder, List<String> words) throws MojoExecutionException {
        this.folder = folder;
        List<String> known = new ArrayList<>(
                Stream.of(ReportFormat.values()).map(ReportFormat::word).toList());
        known.add(NONE);
        Choice choice = new Choice("reports", "blog.reports", known);
        for (String word : words) {
            String chosen = choice.of(word.strip());
            Stream.of(ReportFormat.values())
                    .filter(format -> format.word().equals(chosen))
                    .forEach(formats::add);
        }
    }

    /** Writes all files; what one of them has no room for is returned, to be said. */
    Optional<String> write(Findings findings) {
        formats.forEach(format -> AtomicFile.write(folder.resolve(format.file()), format.text(findings)));
        if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
            Annotations.of(findings).forEach(System.out::println);
        }
        int all = findings.all().size();
        return formats.contains(ReportFormat.SARIF) && all > SarifReport.MAX_RESULTS
                ? Optional.of(ReportFormat.SARIF.file() + " contains only the most severe " + SarifReport.MAX_RESULTS
                        + " of " + all + " findings")
                : Optional.empty();
    }
}
