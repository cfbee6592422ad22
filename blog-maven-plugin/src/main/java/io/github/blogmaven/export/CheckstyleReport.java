package io.github.blogmaven.export;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.notation.Xml;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The findings as Checkstyle would write them, which build servers read. */
final class CheckstyleReport {
    private CheckstyleReport() {}

    static String text(Findings findings) {
        Map<String, List<Diagnostic>> byFile = findings.all().stream()
                .collect(Collectors.groupingBy(
                        one -> findings.printedPath(one.span()), TreeMap::new, Collectors.toList()));
        Xml xml = new Xml().open("checkstyle", "version", "10.0");
        byFile.forEach((file, all) -> {
            xml.open("file", "name", file);
            all.forEach(one -> xml.empty(
                    "error",
                    "line",
                    String.valueOf(one.span().line()),
                    "column",
                    String.valueOf(one.span().column()),
                    "severity",
                    one.severity().word(),
                    "message",
                    Findings.sentence(one),
                    "source",
                    "blog." + one.rule()));
            xml.close("file");
        });
        return xml.close("checkstyle").toString();
    }
}
