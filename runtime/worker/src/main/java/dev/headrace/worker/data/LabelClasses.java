package dev.headrace.worker.data;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.step.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a label has: those of its type, else what the rows to learn from hold, in order. Nothing for a regression.
 */
public final class LabelClasses {

    private final Column label;
    private final boolean numbers;
    private final List<String> names;
    private final Map<Object, Integer> index = new LinkedHashMap<>();

    private LabelClasses(Column label, boolean numbers, List<Object> keys, List<String> names) {
        this.label = label;
        this.numbers = numbers;
        this.names = List.copyOf(names);
        for (int i = 0; i < keys.size(); i++) {
            index.put(keys.get(i), i);
        }
    }

    static boolean fits(DataType type) {
        return type instanceof DataType.EnumOf
                || type.equals(DataType.BOOL)
                || type.equals(DataType.STRING)
                || type.equals(DataType.INT);
    }

    /** The classes that a type names; none if rows tell them. */
    public static List<String> named(DataType type) {
        if (type instanceof DataType.EnumOf labels) {
            return labels.labels();
        }
        return type.equals(DataType.BOOL) ? List.of("false", "true") : List.of();
    }

    /** The classes of the labels to learn from. */
    public static LabelClasses of(Task task, Column label, List<Object> learnt) throws WorkerFailure {
        if (task == Task.REGRESSION) {
            return new LabelClasses(label, true, List.of(), List.of());
        }
        List<Object> keys = new ArrayList<>();
        List<String> names = new ArrayList<>();
        if (label.type() instanceof DataType.EnumOf labels) {
            for (int i = 0; i < labels.labels().size(); i++) {
                keys.add((long) i);
            }
            names.addAll(labels.labels());
        } else if (label.type().equals(DataType.BOOL)) {
            keys.addAll(List.of(false, true));
            names.addAll(List.of("false", "true"));
        } else {
            keys.addAll(new TreeSet<>(learnt));
            keys.forEach(k -> names.add(String.valueOf(k)));
        }
        if (task == Task.BINARY ? keys.size() != 2 : keys.size() < 2) {
            throw WorkerFailure.data("Label `" + label.name() + "` has " + keys.size() + " classes; a " + task.word()
                    + " training needs " + (task == Task.BINARY ? "2." : "at least 2."));
        }
        if (learnt.stream().distinct().count() < 2) {
            throw WorkerFailure.data("All rows to learn from have one value of label `" + label.name()
                    + "`; there is nothing to tell apart.");
        }
        return new LabelClasses(label, false, keys, names);
    }

    /** The classes that a finished model knows. */
    public static LabelClasses known(Task task, Column label, List<String> names) {
        List<Object> keys = new ArrayList<>();
        for (int i = 0; i < names.size() && task != Task.REGRESSION; i++) {
            keys.add(key(label.type(), names.get(i), i));
        }
        return new LabelClasses(label, task == Task.REGRESSION, keys, task == Task.REGRESSION ? List.of() : names);
    }

    private static Object key(DataType type, String name, int index) {
        if (type instanceof DataType.EnumOf) {
            return (long) index;
        }
        if (type.equals(DataType.BOOL)) {
            return name.equals("true");
        }
        return type.equals(DataType.INT) ? (Object) Long.valueOf(name) : name;
    }

    public List<String> names() {
        return names;
    }

    /** Labels as numbers. */
    public Labels labels(String part, List<Object> raw) throws WorkerFailure {
        float[] values = new float[raw.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = numbers ? number(raw.get(row)) : classOf(part, raw.get(row));
            if (Float.isInfinite(values[row])) {
                throw WorkerFailure.data(
                        "Label `" + label.name() + "` has a value beyond what a trainer's numbers hold, 3.4e38.");
            }
        }
        return new Labels(values, names);
    }

    private static float number(Object value) {
        return value instanceof BigDecimal decimal ? decimal.floatValue() : ((Number) value).floatValue();
    }

    private float classOf(String part, Object value) throws WorkerFailure {
        @Nullable Integer found = index.get(value);
        if (found == null) {
            throw WorkerFailure.data("Part `" + part + "` has a value of label `" + label.name()
                    + "` that the rows to learn from do not have.");
        }
        return found;
    }
}
