package io.github.blogmaven.search;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Description;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Part;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Publication;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.StandingPage;
import io.github.blogmaven.model.Term;
import io.github.blogmaven.model.Topic;
import io.github.blogmaven.render.LinkTitles;
import io.github.blogmaven.render.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shelves everything that can be found in one language: posts by series and year, then what gathers and explains them.
 *
 * <p>A post that stands in no list, or that readers do not see yet, is left out.
 */
final class Catalogue {
    private final Edition edition;
    private final LinkTitles titles;
    private final Words words;
    /** What the terms are called that each post introduces. */
    private final Map<Address, List<String>> introduced = new HashMap<>();

    private final List<Shelf> shelves = new ArrayList<>();

    private Catalogue(Edition edition, LinkTitles titles) {
        this.edition = edition;
        this.titles = titles;
        this.words = titles.words();
        for (Term term : edition.terms()) {
            for (Post post : term.introducedBy()) {
                List<String> names = introduced.computeIfAbsent(post.address(), any -> new ArrayList<>());
                names.add(term.address().title().plain());
                names.addAll(term.aliases());
            }
        }
    }

    static List<Shelf> of(Edition edition, LinkTitles titles) {
        Catalogue catalogue = new Catalogue(edition, titles);
        edition.series().forEach(catalogue::addParts);
        catalogue.addYears();
        catalogue.addGroups();
        return catalogue.shelves;
    }

    private void add(String label, String part, Shelf.Kind kind, List<Card> cards) {
        if (!cards.isEmpty()) {
            shelves.add(new Shelf(label, part, kind, cards));
        }
    }

    private void addParts(Series series) {
        List<Card> cards = new ArrayList<>();
        String title = series.title().plain();
        int last = 0;
        for (Part part : series.parts()) {
            last = part.number();
            part.post()
                    .filter(this::isFound)
                    .map(post -> card(post, List.of(title)).withPart(part.number()))
                    .ifPresent(cards::add);
        }
        String partTitle = series.header().partTitle().map(Located::value).orElseGet(() -> words.get("series.part"));
        add(title, words.get("series.part-of", partTitle, Shelf.PLACE, last), Shelf.Kind.POSTS, cards);
    }

    private void addYears() {
        Map<String, List<Card>> byYear = new LinkedHashMap<>();
        for (Post post : edition.listedPosts()) {
            if (isFound(post) && edition.seriesOf(post).isEmpty()) {
                String year =
                        post.date().map(date -> String.valueOf(date.getYear())).orElse("");
                byYear.computeIfAbsent(year, any -> new ArrayList<>()).add(card(post, List.of()));
            }
        }
        byYear.forEach((year, cards) -> add(year, "", Shelf.Kind.POSTS, cards));
    }

    private boolean isFound(Post post) {
        return !post.isUnlisted()
                && post.publication() == Publication.PUBLISHED
                && post.language().equals(edition.language());
    }

    private Card card(Post post, List<String> names) {
        List<String> all = new ArrayList<>(names);
        post.header().place().tags().forEach(tag -> all.add(tag.value()));
        all.addAll(introduced.getOrDefault(post.address(), List.of()));
        return Card.of(post.address(), said(post.description(), post.body()), post.body(), post.source())
                .withNames(all)
                .withTopics(edition.topicsOf(post).stream()
                        .map(topic -> topic.address().title().plain())
                        .toList());
    }

    /** What an author says of something, unless it is how the text begins. */
    private Optional<String> said(Description description, Document body) {
        boolean isRead = description.isEmpty() || description.passage().equals(body.excerpt());
        return isRead ? Optional.empty() : Optional.of(titles.fill(description));
    }

    private void addGroups() {
        addOthers("search.series", edition.series().stream().map(this::card).toList());
        addOthers(
                "search.topic",
                edition.topics().stream()
                        .filter(topic -> !topic.isEmpty())
                        .map(this::card)
                        .toList());
        addOthers(
                "search.path",
                edition.paths().stream()
                        .map(path -> Card.of(
                                path.address(), said(path.description(), path.why()), path.why(), path.source()))
                        .toList());
        addOthers(
                "search.page",
                edition.pages().stream()
                        .filter(page -> !page.isUnlisted())
                        .map(this::card)
                        .toList());
        List<Card> terms = edition.terms().stream().map(this::card).toList();
        add(words.get("search.term"), "", Shelf.Kind.TERMS, terms);
    }

    private void addOthers(String label, List<Card> cards) {
        add(words.get(label), "", Shelf.Kind.GROUPS, cards);
    }

    private Card card(Series series) {
        Card card = Card.of(
                series.address(),
                said(series.description(), series.introduction()),
                series.introduction(),
                series.source().orElse(""));
        List<String> lead = new ArrayList<>(card.lead());
        series.header().audience().map(Located::value).ifPresent(lead::add);
        series.header().outcomes().stream().map(Located::value).forEach(lead::add);
        return card.withLead(lead);
    }

    private Card card(Topic topic) {
        return Card.of(
                topic.address(), said(topic.description(), topic.introduction()), topic.introduction(), topic.source());
    }

    private Card card(StandingPage page) {
        return Card.of(page.address(), said(page.description(), page.body()), page.body(), page.source());
    }

    private Card card(Term term) {
        return Card.of(
                        term.address(),
                        said(Description.of(term.definition().plain()), Document.empty()),
                        Document.empty(),
                        "")
                .withNames(term.aliases());
    }
}
