package io.github.blogmaven.math;

import java.util.Optional;

/** What became of a formula. */
public sealed interface Typeset {

    /** A formula as an element of MathML, its TeX beside it. */
    record MathMl(String html) implements Typeset {}

    /**
     * A formula that is no TeX, or none that is known here.
     *
     * @param offset of the place in the formula, from 0
     * @param length of what is wrong there
     * @param hint what to type instead, if that is known
     */
    record Wrong(int offset, int length, String message, Optional<String> hint) implements Typeset {}
}
