package io.github.blogmaven.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/** What templates call for a word of the theme: {@code t("series.parts", 7)}. */
final class WordMethod implements TemplateMethodModelEx {
    private final Words words;

    WordMethod(Words words) {
        this.words = words;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public TemplateModel exec(List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("t() takes the key of a word, and the values to put into it");
        }
        if (arguments.size() == 1) {
            return new SimpleScalar(words.get(key.getAsString()));
        }
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(arguments.get(i + 1));
        }
        return new SimpleScalar(words.get(key.getAsString(), values));
    }

    private static Object value(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("t() takes texts and numbers");
    }
}
