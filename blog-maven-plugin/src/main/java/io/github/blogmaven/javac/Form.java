package io.github.blogmaven.javac;

import java.util.regex.Pattern;

/**
 * What a piece of code may be part of.
 *
 * @param before what stands before it, in its first line
 * @param behind what stands below it
 */
record Form(String before, String behind) {
    private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*(?:import|package)[ \\t][\\w.* \\t]+;");

    static final Form FILE = new Form("", "");
    static final Form MEMBERS = new Form("class A { ", "}");
    static final Form STATEMENTS = new Form("class A { void a() { ", "} }");
    static final Form VALUE = new Form("class A { Object a = ", "; }");
    static final Form REST_OF_TRY = new Form("class A { void a() { try { } ", "} }");
    static final Form REST_OF_IF = new Form("class A { void a() { if (a) { } ", "} }");
    static final Form REST_OF_SWITCH = new Form("class A { void a() { switch (a) { ", "} } }");

    /** The whole; what is imported by a piece is passed over, with every place where it was. */
    String around(String code) {
        String piece = equals(FILE)
                ? code
                : IMPORT.matcher(code)
                        .replaceAll(found -> " ".repeat(found.group().length()));
        return before + piece + "\n" + behind;
    }
}
