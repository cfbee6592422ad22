package io.github.blogmaven.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import io.github.blogmaven.view.Markup;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates what {@code view} has, and nothing else: the components of records, lists, maps, texts, numbers and
 * truth values; markup as what need not be escaped.
 *
 * <p>FreeMarker's own wrapper shows any class, for which it looks into every one: a tenth of a small build.
 */
final class ViewWrapper implements ObjectWrapper {
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        if (value instanceof Record view) {
            return new RecordModel(view, this);
        }
        if (value instanceof List<?> list) {
            return new Sequence(list, this);
        }
        return wrapPlain(value);
    }

    private TemplateModel wrapPlain(Object value) throws TemplateModelException {
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map, this);
        }
        throw new TemplateModelException("templates do not see values of " + value.getClass());
    }

    private record Sequence(List<?> list, ViewWrapper wrapper) implements TemplateSequenceModel {
        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrapper.wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
