package io.github.blogmaven.render;

import io.github.blogmaven.figure.Figures;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Description;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.settings.Language;
import io.github.blogmaven.view.DateView;
import io.github.blogmaven.view.LinkView;
import io.github.blogmaven.view.Markup;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands: on a page, in a language.
 *
 * @param page the address of the page
 * @param pictures what is known of the pictures on it
 * @param figures the formulas and diagrams of all pages
 * @param code what colours code; empty in a feed, which is read away from the site and its style sheet
 */
record Viewpoint(
        Blog blog,
        Edition edition,
        UrlPath page,
        Hrefs hrefs,
        Words words,
        Pictures pictures,
        Figures figures,
        Optional<CodeHtml> code) {

    boolean isInFeed() {
        return code.isEmpty();
    }

    /** The same place with other ways from it. */
    Viewpoint with(Hrefs others) {
        return new Viewpoint(blog, edition, page, others, words, pictures, figures, code);
    }

    /** What links say that have no text. */
    LinkTitles titles() {
        return new LinkTitles(blog, words);
    }

    /** What something is called, in the words of the theme where the plugin made it. */
    Markup title(Address address) {
        return new Markup(titles().of(address).html());
    }

    String plainTitle(Address address) {
        return titles().of(address).plain();
    }

    /** The text of a description. */
    String text(Description description) {
        return titles().fill(description);
    }

    LinkView link(Address address) {
        String fragment = address.kind() == Address.Kind.TERM ? "#" + UrlPath.encode(address.id()) : "";
        return new LinkView(hrefs.to(address.url()) + fragment, title(address), foreign(address.language()));
    }

    List<LinkView> links(List<Address> addresses) {
        return addresses.stream().map(this::link).toList();
    }

    List<LinkView> linksTo(List<Located<Address>> references) {
        return references.stream().map(Located::value).map(this::link).toList();
    }

    /** The tag of a language that is not the page's, or null. */
    @Nullable String foreign(Language language) {
        return language.equals(edition.language()) ? null : language.tag();
    }

    /** The way to a picture; nothing where it is not there. */
    Optional<String> picture(Link link) {
        if (link instanceof Link.ToFile file) {
            return Optional.of(hrefs.to(file.url()));
        }
        return link instanceof Link.ToWeb web ? Optional.of(UrlPath.encode(web.url())) : Optional.empty();
    }

    DateView date(LocalDateTime date) {
        return new DateView(words.date(date), date.toLocalDate().toString());
    }

    /** Text with what HTML reads as markup written as entities. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
