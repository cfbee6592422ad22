package io.github.blogmaven.highlight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the variables and the property of a mutation in GraphQL. */
final class MutationNames {
    private final Code code;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    MutationNames(Code code, Tokens all) {
        this.code = code;
        for (Token token = all.first(); token != all.ends(); token = token.next) {
            if (!token.isText() && !token.is("comment") && !token.is("scalar")) {
                tokens.add(token);
            }
        }
    }

    void correct() {
        while (at < tokens.size()) {
            Token token = tokens.get(at++);
            if (token.is("keyword") && code.reads(token, "mutation")) {
                mutation();
            }
        }
    }

    private void mutation() {
        Set<String> variables = new HashSet<>();
        if (isNext("definition-mutation", 0) && isNext("punctuation", 1) && code.reads(tokens.get(at + 1), "(")) {
            at += 2;
            int end = closing("(", ")");
            if (end < 0) {
                return;
            }
            for (; at < end; at++) {
                if (isNext("variable", 0)) {
                    tokens.get(at).more += " variable-input";
                    variables.add(code.read(tokens.get(at)));
                }
            }
            at = end + 1;
        }
        if (isNext("punctuation", 0) && isNext("property-query", 1) && code.reads(tokens.get(at), "{")) {
            at++;
            tokens.get(at).more += " property-mutation";
            markVariables(variables);
        }
    }

    private void markVariables(Set<String> variables) {
        int end = variables.isEmpty() ? -1 : closing("{", "}");
        for (int i = at; i < end; i++) {
            if (tokens.get(i).is("variable") && variables.contains(code.read(tokens.get(i)))) {
                tokens.get(i).more += " variable-input";
            }
        }
    }

    private boolean isNext(String name, int offset) {
        return at + offset < tokens.size() && tokens.get(at + offset).is(name);
    }

    /** Where the bracket is closed that was opened before; -1 if it is not. */
    private int closing(String open, String close) {
        int depth = 1;
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.is("punctuation") || !code.isWhole(token)) {
                continue;
            }
            if (code.reads(token, open)) {
                depth++;
            } else if (code.reads(token, close) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
