package io.github.blogmaven.report;

/** How findings look on the console. */
public enum Form {
    /** With the line they are in, and one mistake that shows in many places told once. */
    FRAMED,
    /** One line for each. */
    LINES
}
