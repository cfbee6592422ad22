package io.github.blogmaven.export;

import java.util.Locale;

/** The forms a report is written in. */
public enum ReportFormat {
    SARIF("blog-check.sarif"),
    CHECKSTYLE("checkstyle-result.xml"),
    JUNIT("TEST-blog-check.xml"),
    JSON("blog-check.json");

    private final String file;

    ReportFormat(String file) {
        this.file = file;
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
        return switch (this) {
            case SARIF -> SarifReport.text(findings);
            case CHECKSTYLE -> CheckstyleReport.text(findings);
            case JUNIT -> JUnitReport.text(findings);
            case JSON -> JsonReport.text(findings);
        };
    }
}
