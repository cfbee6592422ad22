package io.github.blogmaven.resolve;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.markdown.WrittenLink;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Prose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The links of every file that readers see, looked up. */
final class LinkTable {
    private final LinkResolver resolver;
    private final Map<String, List<Link>> links = new HashMap<>();

    LinkTable(LinkResolver resolver) {
        this.resolver = resolver;
    }

    /** Adds everything an edition shows. */
    void add(Edition edition) {
        edition.prose().forEach(this::add);
    }

    private void add(Prose prose) {
        LinkResolver.Place place =
                place(prose.address(), prose.source(), prose.document().ids());
        links.computeIfAbsent(
                prose.source(),
                any -> prose.document().links().stream()
                        .map(link -> resolver.resolve(link, place))
                        .toList());
    }

    /** Where the picture leads that a header or the settings name. */
    Optional<Link> image(Optional<Located<String>> written, Address address) {
        return written.map(image -> resolver.resolve(
                        new WrittenLink(WrittenLink.Kind.IMAGE, image.value(), "", image.span()),
                        place(address, image.span().path(), Set.of())))
                .map(Link::end);
    }

    private static LinkResolver.Place place(Address address, String source, Set<String> ids) {
        return new LinkResolver.Place(source, address.language(), address.url(), ids);
    }

    Map<String, List<Link>> links() {
        return links;
    }
}
