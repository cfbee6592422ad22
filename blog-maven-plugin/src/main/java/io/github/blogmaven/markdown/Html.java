package io.github.blogmaven.markdown;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * HTML with gaps: what is not known until the whole blog is.
 *
 * <p>A gap is filled when a page is written. It is marked by position, not by a character, so that nothing an author
 * writes can collide with it.
 */
public final class Html {
    private static final Html EMPTY = new Html(List.of(""), List.of(), TextSteps.NONE);

    private final List<String> text;
    private final List<Gap> gaps;
    private final TextSteps steps;

    /**
     * @param text what stands before, between and behind the gaps; one more than there are gaps
     * @param steps which of it is text
     */
    Html(List<String> text, List<Gap> gaps, TextSteps steps) {
        if (text.size() != gaps.size() + 1) {
            throw new IllegalArgumentException(gaps.size() + " gaps between " + text.size() + " texts");
        }
        this.text = List.copyOf(text);
        this.gaps = List.copyOf(gaps);
        this.steps = steps;
    }

    /** No HTML. */
    public static Html empty() {
        return EMPTY;
    }

    public boolean isEmpty() {
        return gaps.isEmpty() && text.get(0).isEmpty();
    }

    /** Whether there is a gap of a kind. */
    public boolean has(Class<? extends Gap> kind) {
        return gaps.stream().anyMatch(kind::isInstance);
    }

    /** What stands before, between and behind the gaps. */
    List<String> text() {
        return text;
    }

    List<Gap> gaps() {
        return gaps;
    }

    /** Which stretches of it are text. */
    TextSteps steps() {
        return steps;
    }

    /** Writes all of it, each gap filled by the caller. */
    public void write(StringBuilder out, BiConsumer<Gap, StringBuilder> fill) {
        out.append(text.get(0));
        for (int i = 0; i < gaps.size(); i++) {
            fill.accept(gaps.get(i), out);
            out.append(text.get(i + 1));
        }
    }
}
