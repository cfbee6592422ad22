package io.github.blogmaven.export;

import java.util.Locale;
import java.util.function.Function;

/** The forms a report is written in. */
public enum ReportFormat {
    SARIF("blog-check.sarif", SarifReport::text),
    CHECKSTYLE("checkstyle-result.xml", CheckstyleReport::text),
    JUNIT("TEST-blog-check.xml", JUnitReport::text),
    JSON("blog-check.json", JsonReport::text);

    private final String file;
    private final Function<Findings, String> text;

    ReportFormat(String file, Function<Findings, String> text) {
        this.file = file;
        this.text = text;
    }

    /** The word authors choose it by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its file. */
    public String file() {
        return file;
    }

    public String text(Findings findings) {
        return text.apply(findings);
    }
}
