package io.github.blogmaven.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates of a theme; they do not change while a build runs. */
final class ThemeLoader implements TemplateLoader {
    private final Function<String, @Nullable String> texts;

    /**
     * @param texts the text of a template by its name, or null
     */
    ThemeLoader(Function<String, @Nullable String> texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        String text = texts.apply(name);
        return text == null ? null : new Found(name, text);
    }

    @Override
    public long getLastModified(Object found) {
        return 0;
    }

    @Override
    public Reader getReader(Object found, String encoding) {
        return new StringReader(((Found) found).text());
    }

    @Override
    public void closeTemplateSource(Object found) {
        // A text holds nothing open.
    }

    private record Found(String name, String text) {}
}
