package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.image.Cards;
import io.github.blogmaven.image.Gallery;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.parallel.Workers;
import io.github.blogmaven.write.SiteWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Looks at the pictures of a blog, and draws what it asks to be drawn. */
final class Illustrating {
    private final Run run;
    private final Workers workers;

    /** One for each mistake, however many pages it shows on. */
    private final Set<Diagnostic> mistakes = new LinkedHashSet<>();

    Illustrating(Run run, Workers workers) {
        this.run = run;
        this.workers = workers;
    }

    /** Every picture with what it needs on a page. */
    Reported<Pictures> pictures(Blog blog) {
        Predicate<UrlPath> isThere = url -> SiteWriter.isThere(run.site(), url.file());
        Gallery gallery = new Gallery(blog.settings().images().widths(), isThere);
        Pictures pictures = look(blog, gallery).with(cards(blog, isThere));
        return new Reported<>(pictures, List.copyOf(mistakes));
    }

    /** What is wrong with pictures; nothing is made. */
    List<Diagnostic> mistakes(Blog blog) {
        look(blog, Gallery.withoutCopies());
        return List.copyOf(mistakes);
    }

    private Pictures look(Blog blog, Gallery gallery) {
        return gallery.hang(workers.map(Gallery.shownIn(blog), gallery::look).stream()
                .map(this::keep)
                .toList());
    }

    private List<Cards.Drawn> cards(Blog blog, Predicate<UrlPath> isThere) {
        List<Cards.Drawn> drawn = new ArrayList<>();
        for (Edition edition : blog.editions()) {
            Cards cards = new Cards(blog, edition, isThere);
            workers.map(cards.wanted(), cards::card).forEach(card -> keep(card).ifPresent(drawn::add));
        }
        return drawn;
    }

    private <T> T keep(Reported<T> reported) {
        mistakes.addAll(reported.diagnostics());
        return reported.value();
    }
}
