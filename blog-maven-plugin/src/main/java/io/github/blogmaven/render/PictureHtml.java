package io.github.blogmaven.render;

import io.github.blogmaven.image.Picture;
import io.github.blogmaven.model.UrlPath;

/** Writes what a picture says of its size, so that nothing moves when it comes. */
final class PictureHtml {
    /** A text is as wide as the screen, up to its measure: the style sheet's breakpoint and column. */
    private static final String SIZES = "(min-width: 45em) 40rem, 100vw";

    /** Wider pictures are shown smaller than they are, on every screen. */
    private static final int WIDEST_SHOWN = 720;

    private PictureHtml() {}

    /** Whether a picture has more to show than there is room for beside a text. */
    static boolean isZoomed(Picture picture) {
        return picture.size().width() > WIDEST_SHOWN;
    }

    /** The beginning or the end of the link to a picture in full size. */
    static void writeZoom(UrlPath original, boolean isStart, Viewpoint view, StringBuilder out) {
        if (isStart) {
            out.append("<a class=\"zoom\" href=\"")
                    .append(Viewpoint.escaped(view.hrefs().to(original)))
                    .append("\" title=\"")
                    .append(Viewpoint.escaped(view.words().get("zoom")))
                    .append("\">");
        } else {
            out.append("</a>");
        }
    }

    static void write(Picture picture, UrlPath original, Hrefs hrefs, StringBuilder out) {
        out.append(" width=\"").append(picture.size().width());
        out.append("\" height=\"").append(picture.size().height()).append('"');
        if (!picture.copies().isEmpty()) {
            out.append(" srcset=\"");
            picture.copies()
                    .forEach(copy ->
                            candidate(hrefs.to(copy.url()), copy.width(), out).append(", "));
            candidate(hrefs.to(original), picture.size().width(), out);
            out.append("\" sizes=\"").append(SIZES).append('"');
        }
    }

    /** A comma parts candidates, so one in an address is encoded. */
    private static StringBuilder candidate(String href, int width, StringBuilder out) {
        return out.append(Viewpoint.escaped(href.replace(",", "%2C")))
                .append(' ')
                .append(width)
                .append('w');
    }
}
