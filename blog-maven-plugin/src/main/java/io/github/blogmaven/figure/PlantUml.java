package io.github.blogmaven.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.ErrorUml;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.core.ImageData;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.preproc.Defines;
import net.sourceforge.plantuml.security.SecurityUtils;
import org.jspecify.annotations.Nullable;

/**
 * Draws diagrams with PlantUML, which a blog brings that has some; one after the other.
 *
 * <p>It neither reads files nor asks the network, unless the build says what PlantUML may do.
 */
final class PlantUml implements AutoCloseable {
    /** What the paper of a page shows through, and what needs no other program. */
    private static final List<String> CONFIGURATION =
            List.of("skinparam backgroundColor transparent", "!pragma layout smetana");

    private static final int MAX_LENGTH = 100_000;
    private static final int MAX_SECONDS = 60;

    /** So many diagrams may take too long; the threads that draw them cannot be ended, and slow down all others. */
    private static final int MAX_OVERDUE = 3;

    /** Enough for diagrams that people draw; the deeper, the longer it takes to reach the end of what has none. */
    private static final long STACK = 8L << 20;

    private static final String FAILURE =
            "PlantUML fails at this diagram; where a machine has no fonts, it fails at every diagram";

    /** The status of a picture that says what it could not draw, and of one that says how it failed. */
    private static final int UNKNOWN = 400;

    private static final int FAILED = 500;

    private static final String PROFILE = "PLANTUML_SECURITY_PROFILE";
    private static final Pattern SIZE = Pattern.compile("<svg[^>]*? width=\"(\\d+)px\" height=\"(\\d+)px\"");
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"]*)\"");

    /** What a link may begin with, unless it leads to another page of the site. */
    private static final Pattern SAFE = Pattern.compile("(?i)(?:https?|mailto):.*|[^:]*|[^:]*[/?#].*", Pattern.DOTALL);

    private static final Pattern SOURCE = Pattern.compile("<\\?plantuml[^?]*\\?>| data-source-line=\"\\d+\"");

    private final ThreadGroup threads = new ThreadGroup("blog-plantuml");
    private final ThreadSilence silence = new ThreadSilence(threads);
    private int overdue;

    /** A picture, or what is wrong with the text of one. */
    sealed interface Outcome {
        record Svg(String text, int width, int height) implements Outcome {}

        /**
         * A mistake.
         *
         * @param line of the text, from 0
         */
        record Wrong(String message, int line) implements Outcome {}
    }

    /** PlantUML asks once what it may do; other plugins of the build may tell theirs something else. */
    PlantUml() {
        if (SecurityUtils.getenv(PROFILE) == null) {
            System.setProperty(PROFILE, "SANDBOX");
            SecurityUtils.getSecurityProfile();
            System.clearProperty(PROFILE);
        }
    }

    /**
     * Draws a diagram; what a machine without fonts cannot draw is wrong too, and what has no end.
     *
     * <p>Procedures of PlantUML may call themselves: each diagram has a thread, with a stack and a time of its own.
     */
    Outcome draw(String code) {
        if (code.length() > MAX_LENGTH) {
            return new Outcome.Wrong(
                    "a diagram of " + code.length() + " characters; at most " + MAX_LENGTH + " are drawn", 0);
        }
        if (overdue == MAX_OVERDUE) {
            return new Outcome.Wrong("not drawn, as " + overdue + " other diagrams took PlantUML too long", 0);
        }
        AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
        Thread thread = new Thread(threads, () -> outcome.set(drawn(code)), "blog-plantuml", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(MAX_SECONDS * 1_000L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Outcome drawn = outcome.get();
        if (drawn != null) {
            return drawn;
        }
        if (!thread.isAlive()) {
            return new Outcome.Wrong(FAILURE, 0);
        }
        thread.interrupt();
        overdue++;
        return new Outcome.Wrong("PlantUML takes longer than " + MAX_SECONDS + " seconds to draw this", 0);
    }

    private static Outcome drawn(String code) {
        boolean isWhole = code.stripLeading().startsWith("@start");
        String text = isWhole ? code : "@startuml\n" + code + "@enduml\n";
        try {
            SourceStringReader reader = new SourceStringReader(Defines.createEmpty(), text, CONFIGURATION);
            Optional<Diagram> diagram = reader.getBlocks().stream().findFirst().map(BlockUml::getDiagram);
            if (diagram.isEmpty()) {
                return new Outcome.Wrong("PlantUML finds no diagram here", 0);
            }
            return diagram.get() instanceof PSystemError error ? wrong(error, isWhole ? 0 : 1) : svg(diagram.get());
        } catch (StackOverflowError e) {
            return new Outcome.Wrong("this diagram uses itself without end, or nests too deep", 0);
        } catch (OutOfMemoryError e) {
            return new Outcome.Wrong("PlantUML needs more memory to draw this than there is", 0);
        } catch (IOException | RuntimeException | LinkageError | InternalError e) {
            return new Outcome.Wrong(FAILURE, 0);
        }
    }

    private static Outcome svg(Diagram diagram) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageData picture = diagram.exportDiagram(out, 0, new FileFormatOption(FileFormat.SVG));
        if (picture.getRootCause() instanceof VirtualMachineError failure) {
            throw failure;
        }
        if (picture.getStatus() >= FAILED) {
            return new Outcome.Wrong(FAILURE, 0);
        }
        String svg = SOURCE.matcher(out.toString(StandardCharsets.UTF_8)).replaceAll("");
        Matcher size = SIZE.matcher(svg);
        if (picture.getStatus() >= UNKNOWN || !size.find()) {
            return new Outcome.Wrong("PlantUML makes no picture of this", 0);
        }
        return LINK.matcher(svg)
                .results()
                .map(link -> link.group(1))
                .filter(address -> !SAFE.matcher(address).matches())
                .findFirst()
                .<Outcome>map(address -> new Outcome.Wrong(
                        "a link to '" + address + "', which is neither on the web nor a page of the site", 0))
                .orElseGet(() -> new Outcome.Svg(svg, number(size.group(1)), number(size.group(2))));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The gravest mistake is the last that PlantUML tells. */
    private static Outcome wrong(PSystemError error, int added) {
        String message = "this is no diagram";
        int line = 0;
        for (ErrorUml one : error.getErrorsUml()) {
            message = one.getError();
            line = one.getPosition();
        }
        String plain = message.split("\\?", 2)[0].strip();
        return new Outcome.Wrong("PlantUML says: " + plain, Math.max(0, line - added));
    }

    /** Lets what PlantUML prints into the log again. */
    @Override
    public void close() {
        silence.close();
    }
}
