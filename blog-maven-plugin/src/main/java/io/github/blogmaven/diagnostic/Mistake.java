package io.github.blogmaven.diagnostic;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mistake that is found while the sources are read and put together, before any rule runs.
 *
 * <p>What keeps something from having a meaning is found where the meaning is looked for; what has one and is still
 * unwise is a rule's to find. To authors both are rules: each has an id, a severity that {@code blog.yml} may change, and
 * a page in {@code docs/checks}.
 */
public enum Mistake {
    AMBIGUOUS_REFERENCE(Severity.WARNING),
    BAD_DATE(Severity.ERROR),
    BAD_DIAGRAM(Severity.WARNING),
    BAD_FORMULA(Severity.WARNING),
    BAD_IMAGE(Severity.WARNING),
    BAD_PERMALINK(Severity.ERROR),
    BASELINE_SYNTAX(Severity.ERROR),
    DATED_ID(Severity.WARNING),
    DUPLICATE_ID(Severity.ERROR),
    DUPLICATE_KEY(Severity.ERROR),
    DUPLICATE_PART(Severity.ERROR),
    EMPTY_FILE(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    LEDGER_SYNTAX(Severity.ERROR),
    LOW_CONTRAST(Severity.WARNING),
    MISNAMED_FILE(Severity.ERROR),
    MISSING_RENDERER(Severity.WARNING),
    MISSPELT_KEY(Severity.ERROR),
    NESTED_TOO_DEEP(Severity.WARNING),
    NO_COMMITS(Severity.WARNING),
    NO_FONT(Severity.WARNING),
    SOCIAL_IMAGE(Severity.WARNING),
    NOT_A_FILE(Severity.ERROR),
    NOT_UTF8(Severity.ERROR),
    OUTSIDE_LINK(Severity.ERROR),
    PART_MISMATCH(Severity.ERROR),
    PREREQUISITE_CYCLE(Severity.ERROR),
    RULE_FAILED(Severity.ERROR),
    SERIES_CONFLICT(Severity.ERROR),
    STALE_BASELINE(Severity.WARNING),
    STRAY_MARKDOWN(Severity.WARNING),
    TEMPLATE_ERROR(Severity.ERROR),
    TOML_SYNTAX(Severity.ERROR),
    TRANSLATION_MISMATCH(Severity.ERROR),
    UNBALANCED_HTML(Severity.WARNING),
    UNCLOSED_HEADER(Severity.ERROR),
    UNREAD_HEADER(Severity.ERROR),
    UNKNOWN_AUTHOR(Severity.WARNING),
    UNKNOWN_BASIS(Severity.ERROR),
    UNKNOWN_COLOUR(Severity.WARNING),
    UNKNOWN_KEY(Severity.WARNING),
    UNKNOWN_LANGUAGE(Severity.ERROR),
    UNKNOWN_PART(Severity.ERROR),
    UNKNOWN_REFERENCE(Severity.ERROR),
    UNKNOWN_RULE(Severity.WARNING),
    UNKNOWN_SERIES(Severity.WARNING),
    UNKNOWN_TERM(Severity.ERROR),
    UNKNOWN_THEME(Severity.ERROR),
    UNKNOWN_TOPIC(Severity.ERROR),
    UNUSED_SUPPRESSION(Severity.WARNING),
    URL_CLASH(Severity.ERROR),
    WRONG_TYPE(Severity.ERROR),
    YAML_SYNTAX(Severity.ERROR),
    YAML_TOO_DEEP(Severity.ERROR);

    /** What hides the rest of a file, lets luck decide what is published, or speaks of the checking itself. */
    private static final Set<Mistake> LOUD = EnumSet.of(
            BASELINE_SYNTAX,
            DUPLICATE_ID,
            FILE_TOO_LARGE,
            NOT_A_FILE,
            NOT_UTF8,
            OUTSIDE_LINK,
            RULE_FAILED,
            STALE_BASELINE,
            TEMPLATE_ERROR,
            TOML_SYNTAX,
            UNCLOSED_HEADER,
            UNREAD_HEADER,
            UNUSED_SUPPRESSION,
            URL_CLASH,
            YAML_SYNTAX,
            YAML_TOO_DEEP);

    private final Severity severity;

    Mistake(Severity severity) {
        this.severity = severity;
    }

    /** The name authors see in reports, such as {@code bad-date}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How grave it is unless {@code blog.yml} says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Whether comments and the baseline can silence a rule; {@code blog.yml} can silence them all. */
    public static boolean yields(String rule) {
        return LOUD.stream().noneMatch(mistake -> mistake.id().equals(rule));
    }

    public Diagnostic at(Span span, String message) {
        return at(span, message, null);
    }

    /** The diagnostic of this mistake at a place, with what to type instead, if that is known. */
    public Diagnostic at(Span span, String message, @Nullable String hint) {
        return new Diagnostic(severity, id(), span, message, hint);
    }
}
