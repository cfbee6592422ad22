package io.github.blogmaven.figure;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.CodeBlock;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Prose;
import io.github.blogmaven.model.UrlPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Draws the diagrams of a blog, as far as it brings what they need.
 *
 * <p>What a language needs is loaded by the first diagram in it. A language that lacks it is told once.
 */
public final class DiagramDrawer {
    private static final String FOLDER = "/assets/diagrams/";

    private final ClassLoader loader;
    private final Map<UrlPath, byte[]> files = new HashMap<>();
    private final Map<String, PlantUml.Outcome> outcomes = new HashMap<>();
    private final Map<DiagramLanguage, Boolean> available = new EnumMap<>(DiagramLanguage.class);
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Mermaid mermaid;
    private Optional<PlantUml> plantUml = Optional.empty();

    private DiagramDrawer(ClassLoader loader) {
        this.loader = loader;
        this.mermaid = new Mermaid(loader::getResourceAsStream);
    }

    /** The texts of a blog that have diagrams. */
    public static List<Prose> texts(Blog blog) {
        return blog.prose().stream()
                .filter(prose -> prose.document().codeBlocks().stream()
                        .anyMatch(block -> DiagramLanguage.of(block).isPresent()))
                .toList();
    }

    /**
     * The diagrams of some texts.
     *
     * @param loader of what is on the class path of the plugin
     */
    public static Reported<Figures> draw(List<Prose> texts, ClassLoader loader) {
        DiagramDrawer drawer = new DiagramDrawer(loader);
        Map<String, Map<Integer, Drawn>> diagrams = new HashMap<>();
        try {
            texts.forEach(text ->
                    diagrams.put(text.source(), drawer.drawn(text.document().codeBlocks())));
        } finally {
            drawer.plantUml.ifPresent(PlantUml::close);
        }
        return new Reported<>(new Figures(Map.of(), diagrams, drawer.files), drawer.diagnostics);
    }

    private Map<Integer, Drawn> drawn(List<CodeBlock> blocks) {
        Map<Integer, Drawn> drawn = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            int index = i;
            CodeBlock block = blocks.get(i);
            DiagramLanguage.of(block)
                    .filter(language -> isAvailable(language, block))
                    .flatMap(language -> language == DiagramLanguage.MERMAID
                            ? Optional.of(new Drawn.ByScript(mermaid.loader()))
                            : picture(block))
                    .ifPresent(diagram -> drawn.put(index, diagram));
        }
        return drawn;
    }

    private boolean isAvailable(DiagramLanguage language, CodeBlock block) {
        return available.computeIfAbsent(language, any -> {
            boolean isThere = language == DiagramLanguage.MERMAID ? hasMermaid() : hasPlantUml();
            if (!isThere) {
                diagnostics.add(Mistake.MISSING_RENDERER.at(
                        block.span(),
                        "diagrams of " + language.title() + " are shown as they are written: " + language.title()
                                + " is not among the dependencies of the plugin",
                        "add to the plugin in the pom: <dependencies>" + language.dependency() + "</dependencies>"));
            }
            return isThere;
        });
    }

    private boolean hasMermaid() {
        Optional<Map<UrlPath, byte[]>> scripts = mermaid.scripts();
        scripts.ifPresent(files::putAll);
        return scripts.isPresent();
    }

    private boolean hasPlantUml() {
        try {
            Class.forName("net.sourceforge.plantuml.SourceStringReader", false, loader);
        } catch (ClassNotFoundException e) {
            return false;
        }
        plantUml = Optional.of(new PlantUml());
        return true;
    }

    private Optional<Drawn> picture(CodeBlock block) {
        PlantUml.Outcome outcome = outcomes.computeIfAbsent(
                block.code(), code -> plantUml.orElseThrow().draw(code));
        if (outcome instanceof PlantUml.Outcome.Svg svg) {
            byte[] bytes = svg.text().getBytes(StandardCharsets.UTF_8);
            UrlPath url = new UrlPath(FOLDER + checksum(bytes) + ".svg");
            files.put(url, bytes);
            return Optional.of(new Drawn.Picture(url, svg.width(), svg.height()));
        }
        if (outcome instanceof PlantUml.Outcome.Wrong wrong) {
            diagnostics.add(Mistake.BAD_DIAGRAM.at(lineOf(block, wrong.line()), wrong.message()));
        }
        return Optional.empty();
    }

    /** The content of a line of a block, counted from 0. */
    private static Span lineOf(CodeBlock block, int line) {
        List<String> lines = block.code().lines().toList();
        int within = Math.max(0, Math.min(line, lines.size() - 1));
        String text = lines.isEmpty() ? "" : lines.get(within);
        int blanks = text.length() - text.stripLeading().length();
        int at = block.span().line() + (block.isFenced() ? 1 : 0) + within;
        int column = block.span().column();
        return new Span(block.span().path(), at, column + blanks, at, column + text.length());
    }

    private static String checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return HexFormat.of().toHexDigits((int) sum.getValue()) + Integer.toHexString(bytes.length);
    }
}
