package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Nothing;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import io.github.blogmaven.source.AddressScheme;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the keys of one map as what each must be.
 *
 * <p>A key that is missing, or has no value, or an empty one in quotes, is absent; one of another type is reported and absent
 * too.
 */
public final class Fields {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> ELSEWHERE =
            Set.of("http", "https", "mailto", "tel", "sms", "sip", "xmpp", "matrix", "irc", "ircs", "gemini", "nostr");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Table table;
    private final Vocabulary vocabulary;
    private final List<Diagnostic> diagnostics;

    /**
     * Reports the keys that the vocabulary does not know.
     *
     * @param diagnostics where mistakes are told to
     */
    public Fields(Table table, Vocabulary vocabulary, List<Diagnostic> diagnostics) {
        this.table = table;
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
        for (Entry entry : table.entries()) {
            Optional<Diagnostic> hiding =
                    HidingKeys.report(entry, vocabulary).or(() -> MisplacedKeys.report(entry, vocabulary));
            hiding.ifPresent(diagnostics::add);
            if (hiding.isEmpty() && !vocabulary.knows(entry.lowerKey())) {
                reportUnknown(entry);
            }
        }
    }

    /** The value of a key as it was written. */
    public Optional<Value> value(String key) {
        return entry(key).map(Entry::value).filter(value -> !isEmpty(value));
    }

    private static boolean isEmpty(Value value) {
        return value instanceof Nothing
                || (value instanceof Text text && text.text().isBlank());
    }

    /** Whether a key has a value, right or wrong. */
    public boolean has(String key) {
        return value(key).isPresent();
    }

    /** Where the keys are that have no value, by the key each one means. */
    Map<String, Span> emptyKeys() {
        Map<String, Span> empty = new LinkedHashMap<>();
        for (Entry entry : table.entries()) {
            if (isEmpty(entry.value())) {
                String lower = entry.lowerKey();
                empty.putIfAbsent(vocabulary.synonyms().getOrDefault(lower, lower), entry.keySpan());
            }
        }
        return empty;
    }

    /** Where a key stands, or its map. */
    public Span spanOf(String key) {
        return entry(key).map(Entry::keySpan).orElse(table.span());
    }

    public Optional<Located<String>> text(String key) {
        return value(key).flatMap(value -> asText(key, value));
    }

    /** A list of texts; a single text is a list of one. */
    public List<Located<String>> texts(String key) {
        return value(key).map(value -> asTexts(key, value)).orElse(List.of());
    }

    /** A list of texts; a single text is split at its commas. */
    public List<Located<String>> words(String key) {
        if (value(key).orElse(null) instanceof Text text && text.text().contains(",")) {
            return Arrays.stream(text.text().split(","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .map(word -> new Located<>(word, text.span()))
                    .toList();
        }
        return texts(key);
    }

    /** An address elsewhere; its scheme is one that browsers or programs for mail and talk know, and runs no script. */
    public Optional<Located<String>> address(String key) {
        return address(key, ELSEWHERE);
    }

    /** An address of a page on the web. */
    public Optional<Located<String>> webAddress(String key) {
        return address(key, WEB);
    }

    private Optional<Located<String>> address(String key, Set<String> schemes) {
        return text(key).flatMap(written -> {
            String address = written.value().strip();
            Optional<String> scheme = AddressScheme.of(address);
            boolean isPath = scheme.isEmpty() && address.startsWith("/");
            if (isPath || scheme.filter(schemes::contains).isPresent()) {
                return Optional.of(written.map(any -> address));
            }
            return wrong(
                    written.span(),
                    "'" + written(key) + "' is an address such as https://example.org/, not '" + address + "'");
        });
    }

    /** A truth value: {@code true}, {@code false}, and what people write for them. */
    public Optional<Located<Boolean>> flag(String key) {
        return text(key).flatMap(written -> switch (written.value().strip().toLowerCase(java.util.Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(written.map(any -> true));
            case "false", "no", "off" -> Optional.of(written.map(any -> false));
            default -> wrong(written.span(), "'" + written(key) + "' is true or false, not '" + written.value() + "'");
        });
    }

    /** A whole number of at least 0. */
    public Optional<Located<Integer>> number(String key) {
        return text(key).flatMap(written -> {
            String digits = written.value().strip();
            return NUMBER.matcher(digits).matches()
                    ? Optional.of(written.map(any -> Integer.parseInt(digits)))
                    : wrong(written.span(), "'" + written(key) + "' is a whole number, not '" + written.value() + "'");
        });
    }

    /** A date in the blog's time zone. */
    public Optional<Located<LocalDateTime>> date(String key, DateReader dates) {
        return text(key).flatMap(written -> dates.read(written, diagnostics));
    }

    /** A span of time, such as {@code 12m}. */
    public Optional<Located<Period>> period(String key) {
        return text(key).flatMap(written -> {
            Optional<Period> period = Dates.period(written.value());
            return period.isPresent()
                    ? period.map(known -> new Located<>(known, written.span()))
                    : wrong(
                            written.span(),
                            "'" + written(key) + "' is a time such as 12m or 2y, not '" + written.value() + "'");
        });
    }

    /** One of some words. */
    public <T> Optional<Located<T>> choice(String key, Map<String, T> words) {
        return text(key).flatMap(written -> {
            T chosen = words.get(written.value().strip().toLowerCase(java.util.Locale.ROOT));
            return chosen != null ? Optional.of(written.map(any -> chosen)) : notOneOf(key, written, words.keySet());
        });
    }

    public Optional<Table> table(String key) {
        return value(key)
                .flatMap(value -> value instanceof Table map
                        ? Optional.of(map)
                        : wrong(value.span(), "'" + written(key) + "' is " + value.kind() + "; it must be a map"));
    }

    /** The keys and texts of a map, in the order they were written. */
    public Map<Located<String>, Located<String>> textsByKey(String key) {
        Map<Located<String>, Located<String>> texts = new LinkedHashMap<>();
        table(key)
                .ifPresent(map -> map.entries()
                        .forEach(entry -> asText(entry.key(), entry.value())
                                .ifPresent(text -> texts.put(new Located<>(entry.key(), entry.keySpan()), text))));
        return texts;
    }

    /** A list of maps, each read as a whole; {@code read} tells its own mistakes. */
    public <T> List<T> tables(String key, Function<Table, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        value(key).ifPresent(value -> {
            List<Value> items = value instanceof Items list ? list.values() : List.of(value);
            for (Value item : items) {
                if (item instanceof Table map) {
                    read.apply(map).ifPresent(all::add);
                } else {
                    wrong(item.span(), "'" + written(key) + "' is a list of maps; this is " + item.kind());
                }
            }
        });
        return all;
    }

    /** Tells that a key of another tool has a value that has no meaning here. */
    <T> Optional<T> meaningless(String key, String what) {
        diagnostics.add(Mistake.UNKNOWN_KEY.at(
                spanOf(key), "'" + written(key) + "' is " + what + ", which means nothing here"));
        return Optional.empty();
    }

    /** Tells a mistake of type and gives what an absent value gives. */
    public <T> Optional<T> wrong(Span span, String message) {
        diagnostics.add(Mistake.WRONG_TYPE.at(span, message));
        return Optional.empty();
    }

    /** The same, with what to write instead. */
    <T> Optional<T> wrong(Span span, String message, String hint) {
        diagnostics.add(Mistake.WRONG_TYPE.at(span, message, hint));
        return Optional.empty();
    }

    /** Tells that a word is not one of those known. */
    public <T> Optional<T> notOneOf(String key, Located<String> written, Collection<String> known) {
        String list = String.join(", ", known.stream().sorted().toList());
        diagnostics.add(Mistake.WRONG_TYPE.at(
                written.span(),
                "'" + key + "' is one of " + list + ", not '" + written.value() + "'",
                NearMiss.hint(written.value(), known).orElse(null)));
        return Optional.empty();
    }

    private Optional<Located<String>> asText(String key, Value value) {
        if (value instanceof Text text) {
            return Optional.of(new Located<>(text.text(), text.span()));
        }
        if (isTheirs(key)) {
            return meaningless(key, value.kind());
        }
        return wrong(value.span(), "'" + written(key) + "' is " + value.kind() + "; it must be text");
    }

    /** Whether a key is spelt, or has a meaning, as in another tool, where its value may have another form. */
    boolean isTheirs(String key) {
        return key.equals("toc") || !written(key).equalsIgnoreCase(key);
    }

    private List<Located<String>> asTexts(String key, Value value) {
        List<Value> items = value instanceof Items list ? list.values() : List.of(value);
        List<Located<String>> texts = new ArrayList<>();
        for (Value item : items) {
            if (isEmpty(item)) {
                continue;
            }
            if (item instanceof Text text) {
                texts.add(new Located<>(text.text().strip(), text.span()));
            } else {
                wrong(item.span(), "'" + written(key) + "' is a list of texts; this is " + item.kind());
            }
        }
        return texts;
    }

    /** The entry of a key, or of the first spelling that means it. */
    private Optional<Entry> entry(String key) {
        Optional<Entry> own = table.entry(key);
        return own.isPresent()
                ? own
                : table.entries().stream()
                        .filter(entry -> key.equals(vocabulary.synonyms().get(entry.lowerKey())))
                        .findFirst();
    }

    /** What the keys belong to, without the article: {@code post}. */
    String noun() {
        return vocabulary.noun();
    }

    /** Whether the value of a key begins as dates do. */
    boolean isDate(String key) {
        return value(key).orElse(null) instanceof Text text && isDate(text);
    }

    static boolean isDate(Text text) {
        return !text.text().isEmpty() && Character.isDigit(text.text().charAt(0));
    }

    /** A key as the author spelt it. */
    String written(String key) {
        return entry(key).map(Entry::key).orElse(key);
    }

    private void reportUnknown(Entry entry) {
        String key = entry.key();
        String message = "'" + key + "' is not a key of " + vocabulary.owner();
        diagnostics.add(PublishingKeys.meantBy(entry, vocabulary)
                .map(meant ->
                        Mistake.MISSPELT_KEY.at(entry.keySpan(), message, PublishingKeys.hint(key, meant, vocabulary)))
                .orElseGet(() -> Mistake.UNKNOWN_KEY.at(
                        entry.keySpan(),
                        message,
                        NearMiss.hint(key, vocabulary.keys()).orElse(null))));
    }
}
