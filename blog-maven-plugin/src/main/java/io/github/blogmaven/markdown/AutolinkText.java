package io.github.blogmaven.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * A text as it was typed and as it is read, and the addresses in it. Offsets count in the typed text.
 *
 * @param typed the source; the text as it is read where the source does not match it
 * @param literal the text with its entities and backslashes decoded
 * @param decoded for each offset into the typed text, the offset into the literal
 * @param isSource whether the typed text is the source
 */
@SuppressWarnings("ArrayRecordComponent")
record AutolinkText(String typed, String literal, int[] decoded, boolean isSource) {
    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(Set.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    /**
     * An address that becomes a link.
     *
     * @param text what readers see
     */
    record Address(int start, int end, String text, String destination) {}

    /** A quick test that most texts do not pass. */
    static boolean mayHaveAddress(String text) {
        return text.contains("://") || text.indexOf('@') >= 0 || containsWww(text);
    }

    private static boolean containsWww(String text) {
        return text.contains("www.") || text.contains("WWW.") || text.contains("Www.");
    }

    /** A text and its source, if that is known. */
    static AutolinkText of(String literal, String source) {
        int[] decoded = new int[source.length() + 1];
        if (!source.isEmpty() && TypedText.decode(source, decoded).equals(literal)) {
            return new AutolinkText(source, literal, decoded, true);
        }
        int[] same = new int[literal.length() + 1];
        Arrays.setAll(same, i -> i);
        return new AutolinkText(literal, literal, same, literal.length() == source.length());
    }

    int length() {
        return typed.length();
    }

    /** What is read between two offsets. */
    String literal(int start, int end) {
        return literal.substring(decoded[start], decoded[end]);
    }

    /** The place of what is between two offsets. */
    Optional<SourceSpan> place(@Nullable SourceSpan whole, int start, int end) {
        return whole == null || !isSource ? Optional.ofNullable(whole) : Optional.of(whole.subSpan(start, end));
    }

    List<Address> addresses() {
        List<Address> addresses = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= typed.length(); at++) {
            boolean isWide = at < typed.length() && isWidePunctuation(typed.charAt(at));
            if (at == typed.length() || isWide || isDelimitingEntity(at)) {
                addBetween(from, at, addresses);
                from = isWide ? at + 1 : at;
            }
        }
        return addresses;
    }

    private void addBetween(int from, int to, List<Address> addresses) {
        if (from >= to || !mayHaveAddress(typed.substring(from, to))) {
            return;
        }
        for (LinkSpan link : EXTRACTOR.extractLinks(typed.substring(from, to))) {
            int last = from + link.getEndIndex();
            boolean isMail = link.getType() == LinkType.EMAIL;
            int start = isMail ? startOfMail(from + link.getBeginIndex(), last) : from + link.getBeginIndex();
            int end = end(start, isMail ? endOfMail(last, start) : last);
            if (isAddress(link.getType(), start, end)) {
                String text = read(start, end);
                addresses.add(new Address(start, end, text, scheme(link.getType()) + text));
            }
        }
    }

    private static String scheme(LinkType type) {
        return switch (type) {
            case EMAIL -> "mailto:";
            case WWW -> "http://";
            default -> "";
        };
    }

    /** The address without backslashes; of entities only that of the ampersand is decoded, which HTML needs in addresses. */
    private String read(int start, int end) {
        if (!isSource) {
            return typed.substring(start, end);
        }
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            boolean isEscape = typed.charAt(i) == '\\' && i + 1 < end && TypedText.isEscapable(typed.charAt(i + 1));
            out.append(typed.charAt(isEscape ? ++i : i));
            if (typed.startsWith("&amp;", i) && !isEscape) {
                i = Math.min(i + "amp;".length(), end - 1);
            }
        }
        return out.toString();
    }

    /** Where the name before the at sign begins, which letters of other scripts may touch. */
    private int startOfMail(int start, int end) {
        int at = typed.lastIndexOf('@', end - 1);
        int name = at;
        while (name > start
                && (isLetterOrDigit(typed.charAt(name - 1)) || ".-_+".indexOf(typed.charAt(name - 1)) >= 0)) {
            name--;
        }
        return name == at ? start : name;
    }

    /** Where the domain ends: a last label that begins in ASCII ends with it, as a Korean particle may follow it. */
    private int endOfMail(int end, int start) {
        int label = typed.lastIndexOf('.', end - 1) + 1;
        int at = label;
        while (at < end && (isLetterOrDigit(typed.charAt(at)) || typed.charAt(at) == '-')) {
            at++;
        }
        return label <= start || at == label ? end : at;
    }

    private boolean isAddress(LinkType type, int start, int end) {
        String address = typed.substring(start, end);
        return switch (type) {
            case EMAIL -> address.indexOf('@') > 0 && address.lastIndexOf('.') > address.indexOf('@') + 1;
            case WWW -> address.length() > "www.".length();
            default -> !address.endsWith("/") || address.indexOf("://") < address.length() - "://".length();
        };
    }

    /** Where an address ends: before what GitHub leaves out at its end. */
    private int end(int start, int limit) {
        int end = limit;
        int before;
        do {
            before = end;
            end = withoutLast(start, end);
        } while (end < before);
        return end;
    }

    private int withoutLast(int start, int end) {
        if (end <= start) {
            return start;
        }
        char last = typed.charAt(end - 1);
        int entity = last == ';' ? startOfEntity(start, end - 1) : startOfEntity(start, end);
        if (entity >= 0 && (last == ';' || typed.startsWith(";", end))) {
            return entity;
        }
        boolean isTrailing = "?!.,:;*_~'\"".indexOf(last) >= 0 || (last == ')' && closesMore(start, end));
        return isTrailing ? end - 1 : end;
    }

    /** Where what looks like an entity begins whose name ends at an offset; -1 where there is none. */
    private int startOfEntity(int start, int nameEnd) {
        int at = nameEnd;
        while (at > start && isLetterOrDigit(typed.charAt(at - 1))) {
            at--;
        }
        boolean isNamed = at < nameEnd;
        at -= at > start && typed.charAt(at - 1) == '#' ? 1 : 0;
        return isNamed && at > start && typed.charAt(at - 1) == '&' ? at - 1 : -1;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private boolean closesMore(int start, int end) {
        String address = typed.substring(start, end);
        return address.chars().filter(c -> c == ')').count()
                > address.chars().filter(c -> c == '(').count();
    }

    /** Whether an entity of a space, a quotation mark or a pointed bracket begins here, which end an address too. */
    private boolean isDelimitingEntity(int at) {
        if (!isSource || typed.charAt(at) != '&' || at + 1 >= typed.length()) {
            return false;
        }
        int next = at + 1;
        while (next < typed.length() && decoded[next] == decoded[at]) {
            next++;
        }
        String character = literal.substring(decoded[at], decoded[next]);
        return next > at + 1
                && (character.isBlank() || "\u00a0\"<>".contains(character) || isWidePunctuation(character.charAt(0)));
    }

    /** Letters of these scripts may be part of an address; their punctuation, brackets and spaces are not. */
    private static boolean isWidePunctuation(char c) {
        if (c < '\u2018') {
            return false;
        }
        if (c == '\u3000' || c == '\u2026' || c == '\u201c' || c == '\u201d') {
            return true;
        }
        boolean isWide = (c > '\u3000' && c <= '\u303f')
                || c == '\u30fb'
                || (c >= '\ufe10' && c <= '\ufe1f')
                || (c >= '\ufe30' && c <= '\ufe4f')
                || (c >= '\uff00' && c <= '\uff65');
        return isWide
                && switch (Character.getType(c)) {
                    case Character.OTHER_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.CONNECTOR_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
