package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.image.Cards;
import io.github.blogmaven.image.Gallery;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.image.SocialImages;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.parallel.Workers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Looks at the pictures of a blog, and draws what it asks to be drawn. */
final class Illustrating {
    private final Workers workers;

    /** One for each mistake, however many pages it shows on. */
    private final Set<Diagnostic> mistakes = new LinkedHashSet<>();

    Illustrating(Workers workers) {
        this.workers = workers;
    }

    /**
     * Every picture with what it needs on a page.
     *
     * @param isMade whether an earlier build made a file of the site that is still there
     */
    Reported<Pictures> pictures(Blog blog, Predicate<String> isMade) {
        Predicate<UrlPath> isThere = url -> isMade.test(url.file());
        Gallery gallery = new Gallery(blog.settings().images().widths(), isThere);
        Pictures pictures =
                look(blog, gallery).with(social(blog, new SocialImages(isThere, true)), cards(blog, isThere));
        return new Reported<>(pictures, List.copyOf(mistakes));
    }

    /** What is wrong with pictures; nothing is made. */
    List<Diagnostic> mistakes(Blog blog) {
        look(blog, Gallery.withoutCopies());
        social(blog, new SocialImages(url -> false, false));
        return List.copyOf(mistakes);
    }

    private Pictures look(Blog blog, Gallery gallery) {
        return gallery.hang(workers.map(Gallery.shownIn(blog), gallery::look).stream()
                .map(this::keep)
                .toList());
    }

    private List<SocialImages.Made> social(Blog blog, SocialImages images) {
        return workers.map(SocialImages.namedIn(blog), images::make).stream()
                .map(this::keep)
                .toList();
    }

    private List<Cards.Drawn> cards(Blog blog, Predicate<UrlPath> isThere) {
        if (blog.settings().images().cards().isEmpty()) {
            return List.of();
        }
        Cards cards = new Cards(blog, isThere);
        List<Cards.Drawn> drawn = new ArrayList<>();
        for (Edition edition : blog.editions()) {
            List<Cards.Drawn> some = workers.map(cards.wanted(edition), post -> cards.card(post, edition));
            mistakes.addAll(cards.mistakes(some));
            drawn.addAll(some);
        }
        return drawn;
    }

    private <T> T keep(Reported<T> reported) {
        mistakes.addAll(reported.diagnostics());
        return reported.value();
    }
}
