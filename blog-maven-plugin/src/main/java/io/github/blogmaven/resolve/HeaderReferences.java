package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Relations;
import io.github.blogmaven.settings.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks up what headers refer to by id, and reports each name that means nothing once. */
final class HeaderReferences {
    private final References references;
    private final List<Diagnostic> diagnostics;
    private final Set<Located<String>> reported = new HashSet<>();

    /**
     * @param diagnostics where mistakes are told to
     */
    HeaderReferences(References references, List<Diagnostic> diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
    }

    /** The relations of a post. */
    Relations relations(PostHeader.Relations header, Language language) {
        return new Relations(
                all(header.requires(), language),
                all(header.revisits(), language),
                header.replacedBy().flatMap(written -> one(written, language)),
                terms(header.introduces(), language),
                Optional.empty());
    }

    /** Those references that mean something, looked up. */
    List<Located<Address>> all(List<Located<String>> written, Language language) {
        List<Located<Address>> found = new ArrayList<>();
        written.forEach(reference -> one(reference, language).ifPresent(found::add));
        return found;
    }

    private Optional<Located<Address>> one(Located<String> written, Language language) {
        Link link = references.find(written.value(), language);
        boolean isSound = link instanceof Link.ToPage && !references.isAmbiguous(written.value());
        if (!isSound && reported.add(written)) {
            diagnostics.add(link instanceof Link.ToPage ? ambiguous(written) : mistake(written, link));
        }
        return link instanceof Link.ToPage page ? Optional.of(written.map(any -> page.address())) : Optional.empty();
    }

    private static Diagnostic ambiguous(Located<String> written) {
        String id = written.value();
        return Mistake.AMBIGUOUS_REFERENCE.at(
                written.span(),
                "'" + id + "' is a post and a series; it is read as the post",
                "write 'post:" + id + "' or 'series:" + id + "'");
    }

    private static Diagnostic mistake(Located<String> written, Link link) {
        if (link instanceof Link.ToUnpublished to) {
            String state = switch (to.publication()) {
                case DRAFT -> "a draft";
                case SCHEDULED, PUBLISHED -> "not published yet";
            };
            return Mistake.UNKNOWN_REFERENCE.at(
                    written.span(), "'" + written.value() + "' is " + state + " ('" + to.source() + "')");
        }
        Link.Broken broken = (Link.Broken) link;
        return Mistake.UNKNOWN_REFERENCE.at(
                written.span(), broken.problem(), broken.hint().orElse(null));
    }

    private List<Located<Address>> terms(List<Located<String>> written, Language language) {
        List<Located<Address>> found = new ArrayList<>();
        for (Located<String> term : written) {
            Link link = references.find("term", term.value(), language);
            if (link instanceof Link.ToPage page) {
                found.add(term.map(any -> page.address()));
            } else if (reported.add(term) && link instanceof Link.Broken broken) {
                diagnostics.add(Mistake.UNKNOWN_TERM.at(
                        term.span(),
                        "the glossary has no term with the id '" + term.value() + "'",
                        broken.hint().orElse(null)));
            }
        }
        return found;
    }
}
