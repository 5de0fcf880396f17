package dev.headrace.dsl;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the texts of conditions out of an IR: a pipeline file has them as its author wrote them, Java has none. */
final class Texts {

    private static final Set<String> HOLDERS = Set.of("FieldCheck", "Row", "Table", "Unique", "TestCheck");

    private Texts() {}

    static Object blanked(Object node) throws ReflectiveOperationException {
        if (node instanceof List<?> list) {
            Object[] parts = list.toArray();
            for (int i = 0; i < parts.length; i++) {
                parts[i] = blanked(parts[i]);
            }
            return List.of(parts);
        }
        if (node instanceof Optional<?> optional && optional.isPresent()) {
            return Optional.of(blanked(optional.get()));
        }
        if (!(node instanceof Record) || !node.getClass().getName().startsWith("dev.headrace.ir.")) {
            return node;
        }
        RecordComponent[] components = node.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object value = components[i].getAccessor().invoke(node);
            boolean text = components[i].getName().equals("text")
                    && HOLDERS.contains(node.getClass().getSimpleName());
            values[i] = text ? "" : value == null ? null : blanked(value);
        }
        return node.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
