package io.github.blogmaven.render;

import io.github.blogmaven.figure.Drawn;
import io.github.blogmaven.markdown.CodeBlock;
import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.markdown.Gap;
import io.github.blogmaven.markdown.WrittenLink;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Term;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.view.Markup;
import io.github.blogmaven.view.TocEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills the gaps of a body for one page. */
final class BodyHtml {
    private final Document document;
    private final String source;
    private final List<Link> links;
    private final Viewpoint view;
    private final List<Integer> cuts = new ArrayList<>();
    private boolean hasPicture;
    private boolean hasScript;

    private BodyHtml(Document document, String source, Viewpoint view) {
        this.document = document;
        this.source = source;
        this.links = view.blog().linksOf(source);
        this.view = view;
    }

    /**
     * A body as HTML: one piece, or two around the place where its author put the generated page.
     *
     * @param source the file the body is from, whose links are looked up already
     */
    static List<Markup> pieces(Document document, String source, Viewpoint view) {
        BodyHtml body = new BodyHtml(document, source, view);
        StringBuilder out = new StringBuilder();
        document.html().write(out, body::fill);
        if (body.cuts.isEmpty()) {
            return List.of(new Markup(out.toString()));
        }
        int cut = body.cuts.get(0);
        return List.of(new Markup(out.substring(0, cut)), new Markup(out.substring(cut)));
    }

    /** A body as HTML in one piece. */
    static Markup whole(Document document, String source, Viewpoint view) {
        StringBuilder whole = new StringBuilder();
        pieces(document, source, view).forEach(piece -> whole.append(piece.html()));
        return new Markup(whole.toString());
    }

    private void fill(Gap gap, StringBuilder out) {
        if (gap instanceof Gap.Code code) {
            writeCode(code.index(), out);
        } else if (gap instanceof Gap.OfFormula formula) {
            FormulaHtml.write(
                    document.formulas().get(formula.index()),
                    view.figures().formula(source, formula.index()),
                    view,
                    out);
        } else if (gap instanceof Gap.Word word) {
            out.append(Viewpoint.escaped(view.words().get(word.key())));
        } else if (gap instanceof Gap.Anchor anchor) {
            writeAnchor(anchor.id(), out);
        } else if (gap instanceof Gap.Exclusive tab) {
            writeExclusive(tab, out);
        } else if (gap instanceof Gap.Place place) {
            out.append(Viewpoint.escaped(view.hrefs().toPlace(place.id())));
        } else if (gap instanceof Gap.Element element) {
            out.append(view.isInFeed() ? element.plain() : element.name());
        } else if (gap instanceof Gap.Task task) {
            writeTask(task.isDone(), out);
        } else if (gap instanceof Gap.Contents) {
            writeContents(Contents.of(document, view.hrefs()), out);
        } else if (gap instanceof Gap.Generated) {
            cuts.add(out.length());
        } else {
            fillLink(gap, out);
        }
    }

    private void fillLink(Gap gap, StringBuilder out) {
        if (gap instanceof Gap.Target target) {
            out.append(Viewpoint.escaped(view.hrefs().to(link(target.index()), written(target.index()))));
        } else if (gap instanceof Gap.Picture picture) {
            writePicture(link(picture.index()), out);
        } else if (gap instanceof Gap.Zoom zoom) {
            writeZoom(link(zoom.index()), zoom.isStart(), out);
        } else if (gap instanceof Gap.Title title) {
            out.append(view.titles().of(title.index(), document, source).html());
        } else if (gap instanceof Gap.Described link) {
            term(link.index()).map(BodyHtml::id).ifPresent(id -> out.append(" aria-describedby=\"" + id + "\""));
        } else if (gap instanceof Gap.Definition link) {
            term(link.index()).ifPresent(term -> writeDefinition(term, out));
        }
    }

    /** Feeds are read elsewhere, where a link to a place on the page leads nowhere. */
    private void writeAnchor(String id, StringBuilder out) {
        if (!view.isInFeed()) {
            out.append("<a class=\"anchor\" href=\"")
                    .append(Viewpoint.escaped(view.hrefs().toPlace(id)))
                    .append("\" aria-label=\"")
                    .append(Viewpoint.escaped(view.words().get("permalink")))
                    .append("\"></a>");
        }
    }

    /** The first picture of a body is likely to be seen at once; the others load when they come near. */
    private void writePicture(Link link, StringBuilder out) {
        if (link.end() instanceof Link.ToFile file) {
            view.pictures()
                    .at(file.url())
                    .ifPresent(picture -> PictureHtml.write(picture, file.url(), view.hrefs(), out));
        }
        if (hasPicture && !view.isInFeed()) {
            out.append(" loading=\"lazy\"");
        }
        hasPicture = true;
    }

    private void writeZoom(Link link, boolean isStart, StringBuilder out) {
        if (!view.isInFeed() && link.end() instanceof Link.ToFile file) {
            view.pictures()
                    .at(file.url())
                    .filter(PictureHtml::isZoomed)
                    .ifPresent(picture -> PictureHtml.writeZoom(file.url(), isStart, view, out));
        }
    }

    private void writeCode(int index, StringBuilder out) {
        CodeBlock block = document.codeBlocks().get(index);
        Drawn drawn = view.figures().diagram(source, index).orElse(null);
        if (drawn instanceof Drawn.Picture picture) {
            DiagramHtml.write(block, picture, view, out);
        } else if (view.code().isEmpty()) {
            CodeHtml.writePlain(block, out);
        } else if (drawn instanceof Drawn.ByScript script) {
            DiagramHtml.writeSource(block, index + 1, view.words(), out);
            if (!hasScript) {
                DiagramHtml.writeScript(script.url(), view, out);
            }
            hasScript = true;
        } else if (Cells.isDiagram(block)) {
            DiagramHtml.writeCells(block, index + 1, view.words(), out);
        } else {
            view.code().get().write(block, index + 1, view.words(), out);
        }
    }

    /** The term a link leads to, where it can be explained beside the link. */
    private Optional<Term> term(int index) {
        return !view.isInFeed()
                        && link(index).end() instanceof Link.ToPage page
                        && page.address().kind() == Address.Kind.TERM
                ? view.edition()
                        .term(page.address().id())
                        .filter(term -> !term.definition().html().isEmpty())
                : Optional.empty();
    }

    /** No heading has an id with a colon. */
    private static String id(Term term) {
        return "term:" + UrlPath.encode(term.address().id());
    }

    /** Hidden where no style sheet shows it when readers point at the link. */
    private static void writeDefinition(Term term, StringBuilder out) {
        out.append("<span role=\"tooltip\" id=\"").append(id(term)).append("\" hidden>");
        out.append(term.definition().html()).append("</span>");
    }

    /** A feed is read where a closed tab may not open: it shows all of them. */
    private void writeExclusive(Gap.Exclusive tab, StringBuilder out) {
        if (!view.isInFeed()) {
            out.append(" name=\"").append(tab.set()).append('"');
        }
        out.append(tab.isOpen() || view.isInFeed() ? " open" : "");
    }

    /** Readers of feeds take away what looks like a form. */
    private void writeTask(boolean isDone, StringBuilder out) {
        if (view.isInFeed()) {
            out.append(isDone ? '\u2611' : '\u2610');
        } else {
            out.append("<input type=\"checkbox\" disabled")
                    .append(isDone ? " checked" : "")
                    .append(" aria-label=\"")
                    .append(Viewpoint.escaped(view.words().get(isDone ? "task.done" : "task.open")))
                    .append("\">");
        }
    }

    private Link link(int index) {
        return links.get(index);
    }

    private WrittenLink written(int index) {
        return document.links().get(index);
    }

    private static void writeContents(List<TocEntry> entries, StringBuilder out) {
        if (entries.isEmpty()) {
            return;
        }
        out.append("<ul class=\"contents\">\n");
        for (TocEntry entry : entries) {
            out.append("<li><a href=\"")
                    .append(Viewpoint.escaped(entry.href()))
                    .append("\">")
                    .append(entry.title().html())
                    .append("</a>");
            writeContents(entry.entries(), out);
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }
}
