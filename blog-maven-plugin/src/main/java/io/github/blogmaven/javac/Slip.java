package io.github.blogmaven.javac;

/**
 * Where a piece of code stops being Java.
 *
 * @param line counted from 0
 * @param column counted from 0
 * @param problem what the compiler says
 */
public record Slip(int line, int column, String problem) {}
