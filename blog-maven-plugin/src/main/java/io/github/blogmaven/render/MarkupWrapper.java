package io.github.blogmaven.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import io.github.blogmaven.view.Markup;
import org.jspecify.annotations.Nullable;

/** Shows templates the components of records, and markup as what need not be escaped. */
final class MarkupWrapper extends DefaultObjectWrapper {
    MarkupWrapper(Version version) {
        super(version);
        setExposureLevel(BeansWrapper.EXPOSE_PROPERTIES_ONLY);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return value instanceof Markup markup ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html()) : super.wrap(value);
    }
}
