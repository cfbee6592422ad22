package io.github.blogmaven.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Runs templates over the data of a page.
 *
 * <p>Everything that is printed is escaped for HTML but {@link io.github.blogmaven.view.Markup}. Templates are trusted
 * as the build is: they may not load classes all the same.
 */
final class Templates {
    private static final String FOLDER = "theme/";

    private final Configuration configuration;

    Templates(TemplateLoader loader) {
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setFallbackOnNullLoopVariable(false);
    }

    /** Reads a template before it is needed; what is wrong with it is told when it runs. */
    void warm(String name) {
        try {
            configuration.getTemplate(name);
        } catch (IOException e) {
            // Told by the first page that needs the template.
        }
    }

    /**
     * Runs a template.
     *
     * @return what is wrong with the template, if anything is; then what was written is of no use
     */
    Optional<Diagnostic> run(String name, Map<String, Object> data, StringBuilder out) {
        try {
            Template template = configuration.getTemplate(name);
            template.process(data, new BuilderWriter(out));
            return Optional.empty();
        } catch (TemplateException e) {
            return Optional.of(parseMistake(e).orElseGet(() -> mistake(e)));
        } catch (IOException e) {
            return Optional.of(
                    parseMistake(e).orElseThrow(() -> new UncheckedIOException("cannot read template " + name, e)));
        } catch (StackOverflowError e) {
            return Optional.of(mistake(name, 1, 1, "a template or macro of this page uses itself without end"));
        }
    }

    /** A template that does not parse: the one asked for, or one it includes; a second page is told of the first. */
    private static Optional<Diagnostic> parseMistake(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException e) {
                return Optional.of(
                        mistake(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage()));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic mistake(TemplateException e) {
        String message = e.getMessageWithoutStackTop();
        if (e instanceof InvalidReferenceException) {
            message = "'" + e.getBlamedExpressionString() + "' is not there, or null";
        } else if (e.getCause() instanceof TemplateNotFoundException missing) {
            message = "there is no template '" + missing.getTemplateName() + "'";
        }
        return mistake(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), message);
    }

    private static Diagnostic mistake(String template, Integer line, Integer column, String message) {
        int atLine = line == null || line < 1 ? 1 : line;
        int atColumn = column == null || column < 1 ? 1 : column;
        Span span = new Span(FOLDER + template, atLine, atColumn, atLine, atColumn);
        return Mistake.TEMPLATE_ERROR.at(span, inOurForm(message));
    }

    /** The first line without names of classes, in the form of our messages. */
    private static String inOurForm(String message) {
        String first = message.lines()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("it does not run")
                .replaceAll(" \\(wrapper: [^)]*\\)", "")
                .replaceAll("[\\s.:]+$", "")
                .strip();
        return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    }
}
