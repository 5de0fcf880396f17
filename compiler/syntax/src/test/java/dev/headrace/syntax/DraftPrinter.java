package dev.headrace.syntax;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stable text of draft records: one line where it fits, else one line for each part. */
final class DraftPrinter {

    private static final int WIDTH = 110;

    private DraftPrinter() {}

    static String print(Object node) {
        StringBuilder out = new StringBuilder();
        print(node, 0, out);
        return out.append('\n').toString();
    }

    private static void print(Object node, int indent, StringBuilder out) {
        String flat = flat(node);
        List<Object> parts = parts(node);
        if (indent + flat.length() <= WIDTH || parts.isEmpty()) {
            out.append(flat);
            return;
        }
        out.append(head(node));
        List<String> labels = labels(node);
        for (int i = 0; i < parts.size(); i++) {
            if (isAbsent(parts.get(i))) {
                continue;
            }
            out.append('\n').append(" ".repeat(indent + 2));
            out.append(labels.isEmpty() ? "" : labels.get(i) + ": ");
            print(parts.get(i), indent + 2, out);
        }
    }

    private static boolean isAbsent(Object part) {
        return part.equals(Optional.empty()) || part.equals(List.of()) || part.equals("") || part.equals(false);
    }

    private static String flat(Object node) {
        if (node instanceof Optional<?> optional) {
            return optional.map(DraftPrinter::flat).orElse("-");
        }
        if (node instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"") + '"';
        }
        if (node instanceof List<?> list) {
            List<String> items = new ArrayList<>();
            list.forEach(item -> items.add(flat(item)));
            return "[" + String.join(", ", items) + "]";
        }
        if (!(node instanceof Record)) {
            return String.valueOf(node);
        }
        if (node instanceof dev.headrace.ir.draft.Name name) {
            return "'" + name.text() + "'";
        }
        List<Object> parts = parts(node);
        List<String> labels = labels(node);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!isAbsent(parts.get(i))) {
                boolean named = parts.size() > 1;
                shown.add((named ? labels.get(i) + ": " : "") + flat(parts.get(i)));
            }
        }
        return head(node) + "(" + String.join(", ", shown) + ")";
    }

    private static String head(Object node) {
        return node instanceof Record ? node.getClass().getSimpleName() : "";
    }

    private static List<Object> parts(Object node) {
        List<Object> parts = new ArrayList<>();
        if (node instanceof Optional<?> optional) {
            optional.ifPresent(parts::add);
        } else if (node instanceof List<?> list) {
            parts.addAll(list);
        } else if (node instanceof Record && !(node instanceof dev.headrace.ir.draft.Name)) {
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                parts.add(value(node, component));
            }
        }
        return parts;
    }

    private static List<String> labels(Object node) {
        List<String> labels = new ArrayList<>();
        if (node instanceof Record) {
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                labels.add(component.getName());
            }
        }
        return labels;
    }

    private static Object value(Object node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
