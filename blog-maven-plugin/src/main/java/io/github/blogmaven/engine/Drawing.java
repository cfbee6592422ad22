package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.figure.DiagramDrawer;
import io.github.blogmaven.figure.Figures;
import io.github.blogmaven.figure.FormulaSetter;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Prose;
import io.github.blogmaven.parallel.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/** Sets the formulas of a blog and draws its diagrams, beside other work; a blog without any costs nothing. */
final class Drawing {
    private final List<Future<Reported<Figures>>> begun = new ArrayList<>();

    private Drawing() {}

    static Drawing begin(Blog blog, Run run, Workers workers) {
        Drawing drawing = new Drawing();
        Map<String, String> macros = blog.settings().syntax().macros();
        FormulaSetter.portions(blog, run.threads())
                .forEach(texts -> drawing.begun.add(workers.start(() -> FormulaSetter.set(texts, macros))));
        List<Prose> diagrams = DiagramDrawer.texts(blog);
        if (!diagrams.isEmpty()) {
            ClassLoader plugin = Drawing.class.getClassLoader();
            drawing.begun.add(workers.start(() -> DiagramDrawer.draw(diagrams, plugin)));
        }
        return drawing;
    }

    /** Every figure, when all are done. */
    Reported<Figures> figures() {
        Figures figures = Figures.NONE;
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Future<Reported<Figures>> one : begun) {
            Reported<Figures> some = Workers.get(one);
            figures = figures.and(some.value());
            diagnostics.addAll(some.diagnostics());
        }
        return new Reported<>(figures, diagnostics);
    }
}
