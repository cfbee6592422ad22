package io.github.blogmaven.javac;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Parses pieces of Java: files, members, statements or values, with whatever the JDK knows that runs this. */
public final class JavaCode {
    /** An ellipsis that stands for code; not the dots of a parameter. */
    private static final Pattern LEFT_OUT = Pattern.compile("…|(?<![\\w\\])>])\\.\\.\\.");

    private final @Nullable JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    /** Where a piece of code stops being Java; nothing where it is Java, leaves something out, or no compiler is there. */
    public Optional<Slip> slip(String code) {
        if (compiler == null || code.isBlank() || LEFT_OUT.matcher(code).find()) {
            return Optional.empty();
        }
        Optional<Slip> furthest = Optional.empty();
        for (Form form : forms(code.strip())) {
            Optional<Slip> slip = slip(compiler, code, form);
            if (slip.isEmpty()) {
                return slip;
            }
            if (furthest.isEmpty() || !isBefore(slip.get(), furthest.get())) {
                furthest = slip;
            }
        }
        return furthest;
    }

    /** Of two in one place the later says more: what is missing in a statement is just the end of a file. */
    private static boolean isBefore(Slip one, Slip other) {
        return one.line() != other.line() ? one.line() < other.line() : one.column() < other.column();
    }

    private static List<Form> forms(String code) {
        List<Form> forms = new ArrayList<>(List.of(Form.FILE, Form.MEMBERS, Form.STATEMENTS, Form.VALUE));
        if (code.startsWith("catch") || code.startsWith("finally")) {
            forms.add(Form.REST_OF_TRY);
        } else if (code.startsWith("else")) {
            forms.add(Form.REST_OF_IF);
        } else if (code.startsWith("case") || code.startsWith("default")) {
            forms.add(Form.REST_OF_SWITCH);
        }
        return forms;
    }

    private static Optional<Slip> slip(JavaCompiler compiler, String code, Form form) {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        List<JavaFileObject> files = List.of(new Text(form.around(code)));
        try {
            ((JavacTask) compiler.getTask(Writer.nullWriter(), null, told, List.of("-proc:none"), null, files)).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StackOverflowError | RuntimeException e) {
            // The compiler gives up on what nests by the thousand; some versions wrap the error.
            return Optional.of(new Slip(0, 0, "this nests too deep to be read"));
        }
        return told.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .map(one -> slip(one, code, form));
    }

    /** What is missing at the end is told at the end of the code, not in what was put around it. */
    private static Slip slip(Diagnostic<? extends JavaFileObject> told, String code, Form form) {
        int offset = (int) told.getPosition() - form.before().length();
        int at = Math.max(0, Math.min(offset, code.stripTrailing().length()));
        int line = (int) code.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = at - (code.lastIndexOf('\n', at - 1) + 1);
        return new Slip(line, column, told.getMessage(Locale.ROOT));
    }

    /** A file in memory. */
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("string:///A.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoresErrors) {
            return text;
        }
    }
}
