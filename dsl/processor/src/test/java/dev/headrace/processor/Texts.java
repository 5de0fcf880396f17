package dev.headrace.processor;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the quotes off labels in the texts of conditions: in Java labels are texts, in a pipeline file names. */
final class Texts {

    private static final Set<String> HOLDERS = Set.of("FieldCheck", "Row", "Table", "Unique", "TestCheck");

    private Texts() {}

    private static String withoutQuotes(String text) {
        return text.replaceAll("\"(\\w+)\"", "$1");
    }

    static Object unquoted(Object node) throws ReflectiveOperationException {
        if (node instanceof List<?> list) {
            Object[] parts = list.toArray();
            for (int i = 0; i < parts.length; i++) {
                parts[i] = unquoted(parts[i]);
            }
            return List.of(parts);
        }
        if (node instanceof Optional<?> optional && optional.isPresent()) {
            return Optional.of(unquoted(optional.get()));
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
            values[i] = text ? withoutQuotes((String) value) : value == null ? null : unquoted(value);
        }
        return node.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
