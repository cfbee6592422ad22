package io.github.blogmaven.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The grammars of languages, each read when it is first needed; on any thread. */
final class Grammars {
    private final Map<String, CodeLanguage> languages = new ConcurrentHashMap<>();

    /**
     * The language with an id.
     *
     * @param id one of those in {@link Names}
     */
    CodeLanguage language(String id) {
        CodeLanguage known = languages.get(id);
        if (known == null) {
            CodeLanguage read = GrammarReader.read(id, resource("languages/" + id));
            CodeLanguage other = languages.putIfAbsent(id, read);
            known = other == null ? read : other;
        }
        return known;
    }

    /** What is inside of a token that is not one piece. */
    Grammar inside(Inside inside) {
        if (inside instanceof Inside.Tokens tokens) {
            return tokens.grammar();
        } else if (inside instanceof Inside.OfLanguage language) {
            return language(language.id()).grammar();
        }
        throw new IllegalArgumentException("nothing is inside");
    }

    static String resource(String name) {
        try (InputStream in = Grammars.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the plugin: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
