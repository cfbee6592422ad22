package io.github.blogmaven.highlight;

import io.github.blogmaven.regex.Matcher;
import io.github.blogmaven.regex.Search;
import org.jspecify.annotations.Nullable;

/**
 * Cuts code into tokens, step by step as Prism does.
 *
 * <p>Pattern after pattern goes through what is still text. A greedy pattern looks at the whole text, and takes the place
 * of tokens that it overlaps; what becomes text again is then searched by the patterns before it once more.
 */
final class Tokenizer {
    /** Of text up to this length it is looked at what may be found in it. */
    private static final int SHORT = 40;

    private final Matcher matcher;

    Tokenizer(Matcher matcher) {
        this.matcher = matcher;
    }

    /** The tokens of a part of the text; nothing around it is seen. */
    Tokens tokens(Grammar grammar, int from, int to) {
        return new Level(grammar, from, to).tokens();
    }

    /** How far a search that is repeated has to go, and for which pattern it is repeated. */
    private static final class Repetition {
        final TokenPattern cause;
        int reach;

        Repetition(TokenPattern cause, int reach) {
            this.cause = cause;
            this.reach = reach;
        }

        void reaches(int end) {
            reach = Math.max(reach, end);
        }
    }

    /** One text with one grammar. */
    private final class Level {
        private final Grammar grammar;
        private final int from;
        private final int to;
        private final Tokens tokens = new Tokens();
        private final Search search;

        Level(Grammar grammar, int from, int to) {
            this.grammar = grammar;
            this.from = from;
            this.to = to;
            this.search = new Search(matcher, grammar.starts(), from, to);
        }

        Tokens tokens() {
            tokens.add(new Token(from, to, null));
            search(tokens.ends(), null);
            return tokens;
        }

        /** Searches the text behind a token; whether it is worth to go on. */
        private void search(Token start, @Nullable Repetition repetition) {
            TokenPattern[] patterns = grammar.patterns();
            for (int number = 0; number < patterns.length; number++) {
                TokenPattern pattern = patterns[number];
                if (repetition != null && repetition.cause == pattern) {
                    return;
                }
                if (!search.isPossible(number)) {
                    continue;
                }
                boolean goesOn = pattern.isGreedy()
                        ? searchGreedily(number, start, repetition)
                        : search(number, start, repetition);
                if (!goesOn) {
                    return;
                }
            }
        }

        private boolean search(int number, Token start, @Nullable Repetition repetition) {
            for (Token token = start.next; token != tokens.ends(); token = token.next) {
                if (repetition != null && token.start >= repetition.reach) {
                    return true;
                }
                if (tokens.size() > to - from) {
                    return false;
                }
                if (isPossible(number, token) && search.find(number, token.start, token.start, token.end)) {
                    if (repetition != null) {
                        repetition.reaches(token.end);
                    }
                    token = put(found(grammar.patterns()[number]), token, token.end);
                }
            }
            return true;
        }

        private boolean isPossible(int number, Token token) {
            if (!token.isText()) {
                return false;
            } else if (token.possible == Token.UNKNOWN && token.end - token.start <= SHORT) {
                token.possible = search.possible(token.start, token.end);
            }
            return search.isAmong(token.possible, number);
        }

        private boolean searchGreedily(int number, Token start, @Nullable Repetition repetition) {
            for (Token token = start.next; token != tokens.ends(); token = token.next) {
                if (repetition != null && token.start >= repetition.reach) {
                    return true;
                }
                if (tokens.size() > to - from) {
                    return false;
                }
                if (!token.isText()) {
                    continue;
                }
                if (!search.find(number, token.start, from, to)) {
                    return true;
                }
                Token found = found(grammar.patterns()[number]);
                if (found.start >= to) {
                    return true;
                }
                while (found.start >= token.end) {
                    token = token.next;
                }
                if (token.isText()) {
                    token = replace(found, token, repetition);
                }
            }
            return true;
        }

        private Token found(TokenPattern pattern) {
            int behind = pattern.looksBehind() ? matcher.groupLength() : 0;
            return new Token(matcher.start() + behind, matcher.end(), pattern);
        }

        /** Puts a token in the place of all that it overlaps. */
        private Token replace(Token found, Token first, @Nullable Repetition repetition) {
            int reach = first.end;
            int overlapped = 1;
            Token next = first.next;
            while (next != tokens.ends() && (reach < found.end || next.isText())) {
                reach = next.end;
                overlapped++;
                next = next.next;
                tokens.remove(next.before);
            }
            if (repetition != null) {
                repetition.reaches(reach);
            }
            Token token = put(found, first, reach);
            if (overlapped > 1) {
                Repetition nested = new Repetition(patternOf(token), reach);
                search(token.before, nested);
                if (repetition != null) {
                    repetition.reaches(nested.reach);
                }
            }
            return token;
        }

        private TokenPattern patternOf(Token token) {
            if (token.pattern == null) {
                throw new IllegalStateException("text was found by nothing");
            }
            return token.pattern;
        }

        /** Puts a token in the place of a text, and text around it. */
        private Token put(Token found, Token whole, int end) {
            Token before = whole.before;
            tokens.remove(whole);
            if (found.start > whole.start) {
                before = tokens.addBehind(before, new Token(whole.start, found.start, null));
            }
            tokens.addBehind(before, found);
            if (found.end < end) {
                tokens.addBehind(found, new Token(found.end, end, null));
            }
            return found;
        }
    }
}
