package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Finds the ids that an author gives twice on one page: in attribute lists and in raw HTML. */
final class IdRemarks extends AbstractVisitor {
    private final LinkPlaces places;
    private final Map<Span, String> ids = new TreeMap<>();

    private IdRemarks(LinkPlaces places) {
        this.places = places;
    }

    static List<Remark> of(Node root, AttributeLists attributes, LinkPlaces places) {
        IdRemarks visitor = new IdRemarks(places);
        root.accept(visitor);
        attributes.forEachId((node, id) -> visitor.ids.put(places.behindStart(node, inList(id)), id));
        Map<String, Span> first = new HashMap<>();
        List<Remark> remarks = new ArrayList<>();
        visitor.ids.forEach((span, id) -> {
            Span other = first.putIfAbsent(id, span);
            if (other != null) {
                remarks.add(new Remark(Kind.REPEATED_ID, span, id, Optional.of(other)));
            }
        });
        return remarks;
    }

    private static Pattern inList(String id) {
        String name = Pattern.quote(id);
        return Pattern.compile("\\{[^{}]*?(#" + name + "|id=[\"']?" + name + "[\"']?)(?=[\\s}])");
    }

    @Override
    public void visit(HtmlBlock block) {
        add(block, block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        add(inline, inline.getLiteral());
    }

    private void add(Node node, String html) {
        List<RawHtml.Id> found = RawHtml.ids(html);
        TextPlaces within = places.within(node, html);
        for (RawHtml.Id id : found) {
            ids.put(within.of(id.start(), id.end()), id.value());
        }
    }
}
