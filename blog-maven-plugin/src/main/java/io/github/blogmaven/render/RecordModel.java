package io.github.blogmaven.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: its components by name. */
final class RecordModel implements TemplateHashModel {
    /** By class; what a class has never changes, so that any thread may fill it in. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    private final Record view;
    private final ViewWrapper wrapper;
    private final Map<String, Method> accessors;

    RecordModel(Record view, ViewWrapper wrapper) {
        this.view = view;
        this.wrapper = wrapper;
        this.accessors = ACCESSORS.get(view.getClass());
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Method accessor = accessors.get(key);
        if (accessor == null) {
            return null;
        }
        try {
            return wrapper.wrap(accessor.invoke(view));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new TemplateModelException("cannot read " + key, e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
