package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Callout.Folding;

/** Writes callouts: one that folds is the browser's own, any other a note. */
final class CalloutWriter {
    private final HtmlWriter html;
    private final InlineWriter inlines;

    CalloutWriter(HtmlWriter html, InlineWriter inlines) {
        this.html = html;
        this.inlines = inlines;
    }

    /**
     * @param content writes what is in it
     */
    void write(Callout callout, Attributes attributes, Runnable content) {
        boolean isFolding = callout.folding() != Folding.NONE;
        Attributes looks = callout.isKnown()
                ? Attributes.ofClasses("callout", callout.looks())
                : callout.name().isEmpty() ? Attributes.NONE : Attributes.ofClasses(callout.name());
        Gap.Element box = new Gap.Element("div", callout.isKnown() ? "blockquote" : "div");
        Gap.Element frame = isFolding ? new Gap.Element("details", "details") : box;
        html.line().raw("<").gap(frame);
        looks.and(attributes).write(html);
        html.raw(callout.isKnown() && !isFolding ? " role=\"note\"" : "");
        html.raw(callout.folding() == Folding.OPEN ? " open>\n" : ">\n");
        writeTitle(callout, isFolding ? new Gap.Element("summary", "summary") : new Gap.Element("p", "strong"));
        content.run();
        html.line().raw("</").gap(frame).raw(">\n");
    }

    /** Writes the title an author gave, or the word for what it is; an empty title asks for none. */
    private void writeTitle(Callout callout, Gap.Element tag) {
        boolean isFolding = callout.folding() != Folding.NONE;
        if (callout.getFirstChild() instanceof Callout.Title title) {
            title.unlink();
            if (title.getFirstChild() != null) {
                html.line().raw("<").gap(tag).raw(" class=\"callout-title\">");
                inlines.writeChildren(title);
                html.raw("</").gap(tag).raw(">\n");
            }
            if (title.getFirstChild() != null || !isFolding) {
                return;
            }
        }
        if (callout.isKnown()) {
            html.raw("<").gap(tag).raw(" class=\"callout-title\">");
            html.gap(new Gap.Word("callout." + callout.name()))
                    .raw("</")
                    .gap(tag)
                    .raw(">\n");
        } else if (isFolding) {
            html.line().raw("<summary>").text(callout.name()).raw("</summary>\n");
        }
    }
}
