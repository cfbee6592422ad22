package io.github.blogmaven.markdown;

import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Writes {@link Html} from beginning to end. */
final class HtmlWriter {
    private final StringBuilder out = new StringBuilder(1 << 14);
    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final TextRecorder recorder = new TextRecorder();
    /** How much is written before what {@link #out} holds. */
    private int written;

    private boolean isHiding;

    /** Adds markup as it is. */
    HtmlWriter raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds text, escaped for an element's content and for an attribute in double quotes. */
    HtmlWriter text(String plain) {
        int from = 0;
        for (int i = 0; i < plain.length(); i++) {
            String entity = entity(plain.charAt(i));
            if (!entity.isEmpty()) {
                take(plain, from, i);
                out.append(entity);
                put(entity.length() == 1 ? entity.charAt(0) : plain.charAt(i));
                from = i + 1;
            }
        }
        take(plain, from, plain.length());
        return this;
    }

    private void take(String plain, int from, int to) {
        int start = written + out.length();
        out.append(plain, from, to);
        if (!isHiding) {
            recorder.take(start, start + to - from);
        }
    }

    private void put(char c) {
        if (!isHiding) {
            recorder.put(c);
        }
    }

    /** Adds text of raw HTML as it is, and gives it without entities. */
    String rawText(String raw) {
        int ampersand = raw.indexOf('&');
        if (ampersand < 0) {
            take(raw, 0, raw.length());
            return raw;
        }
        int from = 0;
        Matcher entity = RawHtml.ENTITY.matcher(raw);
        while (entity.find(from)) {
            take(raw, from, entity.start());
            out.append(entity.group());
            unwritten(RawHtml.decoded(entity.group()));
            from = entity.end();
        }
        take(raw, from, raw.length());
        return RawHtml.decoded(raw);
    }

    /** Adds markup of ours within a line, whose text is read. */
    HtmlWriter markup(String markup) {
        HtmlTokens tokens = new HtmlTokens(markup, "");
        while (tokens.next()) {
            String token = markup.substring(tokens.start(), tokens.end());
            if (tokens.kind() == HtmlTokens.Kind.TEXT) {
                rawText(token);
            } else {
                raw(token);
            }
        }
        return this;
    }

    /** Says that readers read a text that is not written as such. */
    void unwritten(String plain) {
        plain.chars().forEach(c -> put((char) c));
    }

    /** Says whether what follows is shown by no browser. */
    void hideText(boolean hides) {
        isHiding = hides;
    }

    boolean isHidingText() {
        return isHiding;
    }

    /** Says how a tag parts the text before it from what follows. */
    void separate(TextOfTags.Effect effect) {
        switch (effect) {
            case SPACE -> recorder.space();
            case LINE -> recorder.line();
            case RAISE -> recorder.raise();
            case HEADING -> recorder.startHeading();
            case NONE -> {}
        }
    }

    /** Says that the id of a heading was written. */
    void endId() {
        recorder.endId();
    }

    TextRecorder recorder() {
        return recorder;
    }

    /** Adds {@code name="value"} after a space. */
    HtmlWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, out);
        out.append('"');
        if (name.equals("id")) {
            ids.add(value);
        }
        return this;
    }

    /** The same for an attribute that is read as text. */
    HtmlWriter textAttribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
        if (name.equals("id")) {
            ids.add(value);
        }
        return this;
    }

    /** Every id that was written as an attribute. */
    Set<String> ids() {
        return ids;
    }

    /** Begins a new line, unless one just began; what follows is another block of text. */
    HtmlWriter line() {
        recorder.line();
        boolean isFresh = out.length() == 0 ? gaps.isEmpty() : out.charAt(out.length() - 1) == '\n';
        if (!isFresh) {
            out.append('\n');
        }
        return this;
    }

    HtmlWriter gap(Gap gap) {
        recorder.mark();
        text.add(out.toString());
        gaps.add(gap);
        if (!isHiding && (gap instanceof Gap.Title || gap instanceof Gap.Code || gap instanceof Gap.OfFormula)) {
            recorder.gap(gaps.size() - 1);
        }
        written += out.length();
        out.setLength(0);
        return this;
    }

    Html toHtml() {
        text.add(out.toString());
        return new Html(text, gaps, recorder.toSteps());
    }

    private static String entity(char c) {
        if (c > '>' && c < 0x7F) {
            return "";
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            // A source holds none of these, but a numeric entity may mean one.
            default -> Source.isControl(c) ? "\uFFFD" : "";
        };
    }

    static void escape(String plain, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < plain.length(); i++) {
            String entity = entity(plain.charAt(i));
            if (!entity.isEmpty()) {
                out.append(plain, from, i).append(entity);
                from = i + 1;
            }
        }
        out.append(plain, from, plain.length());
    }
}
