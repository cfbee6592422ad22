package io.github.blogmaven.highlight;

import io.github.blogmaven.regex.Matcher;
import java.util.Optional;
import java.util.Set;

/** Colours code; on any thread. */
public final class Highlighter {
    /** Longer code is shown as it is: nobody reads it by its colours. */
    public static final int LONGEST = 100_000;
    /** Steps that are taken before code is given up: usual code takes less than a tenth of them. */
    private static final long WORK = 1_000_000;

    private static final long WORK_A_CHARACTER = 1_000;

    private final Names names = Names.all();
    private final Grammars grammars = new Grammars();
    private final Set<String> unmarked;

    /** What became of code. */
    public enum Outcome {
        /** It was written in colours. */
        COLOURED,
        /** Nothing was written: the language is none of those that are coloured. */
        UNKNOWN,
        /** Nothing was written: it is too long, or takes too long. */
        GIVEN_UP
    }

    /** Marks every token, as Prism does. */
    public Highlighter() {
        this(Set.of());
    }

    /**
     * Leaves some tokens without an element of their own.
     *
     * @param unmarked the classes of tokens that have the colour of what is around them
     */
    public Highlighter(Set<String> unmarked) {
        this.unmarked = Set.copyOf(unmarked);
    }

    boolean marks(String classes) {
        return !unmarked.contains(classes);
    }

    /**
     * Writes code as HTML with the classes of Prism.
     *
     * @param name a name of its language, as an author writes it, in lower case
     */
    public Outcome write(String name, String code, StringBuilder out) {
        Optional<String> id = names.find(name);
        if (id.isEmpty()) {
            return Outcome.UNKNOWN;
        } else if (code.length() > LONGEST) {
            return Outcome.GIVEN_UP;
        }
        int start = out.length();
        try {
            write(grammars.language(id.get()), code, out);
            return Outcome.COLOURED;
        } catch (Matcher.WorkExceeded | StackOverflowError e) {
            out.setLength(start);
            return Outcome.GIVEN_UP;
        }
    }

    /** What a language is called in a sentence, such as {@code C++}. */
    public Optional<String> title(String name) {
        return names.title(name);
    }

    private void write(CodeLanguage language, String text, StringBuilder out) {
        long work = WORK + WORK_A_CHARACTER * text.length();
        Optional<Templates> templates = language.templates();
        if (templates.isPresent() && text.contains(templates.get().needs())) {
            TemplatedCode.Cut cut = new TemplatedCode(language, text).cut(templates.get(), grammars, work);
            new SpanWriter(cut.code(), this, out).write(cut.tokens());
        } else {
            Code code = new Code(text.toCharArray(), grammars, work);
            Tokens tokens = code.tokens(language.grammar(), 0, text.length());
            Correction.correct(language, tokens, code);
            new SpanWriter(code, this, out).write(tokens);
        }
    }
}
