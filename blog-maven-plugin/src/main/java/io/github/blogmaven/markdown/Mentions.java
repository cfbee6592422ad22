package io.github.blogmaven.markdown;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds words in a text as people use them: in any case, in the plural, with a particle behind them. */
final class Mentions {
    private static final String ENDING = "(?:e?s|(?:에서|에게|에|으로|로|와|과|까지|부터|처럼|보다|라고|이라고|라는|이라는)?"
            + "(?:은|는|이|가|을|를|의|도|만|란|이란|나|이나|이다|입니다)?)(?![\\p{L}\\p{N}_])";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What announces the part behind the one it stands in. */
    static final Pattern NEXT = Pattern.compile(
            "\\bnext\\s(?:part|post|article|instal?lment|chapter|episode|entry)\\b"
                    + "|다음\\s?(?:글|편|포스트|포스팅|장|시간|회|파트)" + ENDING
                    + "|次回|次の記事|下一篇|\\bnächste[nrms]?\\s(?:Teil|Beitrag|Artikel)\\b",
            FLAGS);

    private Mentions() {}

    /** Looks for some words, of which there is one at least; where one begins with another, the longer one is found. */
    static Pattern of(Collection<String> words) {
        String any = words.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}_])(" + any + ")" + ENDING, FLAGS);
    }
}
