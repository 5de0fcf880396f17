package dev.headrace.worker.data;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.worker.WorkerFailure;
import java.util.ArrayList;
import java.util.List;

/** How input columns become columns of a matrix: an enum becomes one for each label, a vector one for each place. */
public final class Features {

    private final List<Column> inputs;
    private final List<String> names = new ArrayList<>();
    private final int[] first;

    private Features(List<Column> inputs) {
        this.inputs = List.copyOf(inputs);
        this.first = new int[inputs.size()];
    }

    /** The features of some columns. */
    public static Features of(List<Column> inputs) throws WorkerFailure {
        Features features = new Features(inputs);
        for (int i = 0; i < inputs.size(); i++) {
            features.first[i] = features.names.size();
            features.add(inputs.get(i));
        }
        return features;
    }

    private void add(Column column) throws WorkerFailure {
        DataType type = column.type();
        if (type instanceof DataType.EnumOf labels) {
            labels.labels().forEach(l -> names.add(column.name() + "=" + l));
        } else if (type instanceof DataType.Vector vector) {
            for (int i = 0; i < vector.size(); i++) {
                names.add(column.name() + "[" + i + "]");
            }
        } else if (type.equals(DataType.BOOL) || type.isNumeric()) {
            names.add(column.name());
        } else {
            throw WorkerFailure.step("Input `" + column.name() + "` is a " + type.show()
                    + "; a trainer takes Bool, Int, Float, Decimal, Enum and Vector.");
        }
    }

    public List<Column> inputs() {
        return inputs;
    }

    /** {@code amount}, {@code category=travel}, {@code pixels[0]}. */
    public List<String> names() {
        return List.copyOf(names);
    }

    public int count() {
        return names.size();
    }

    /** Where an input begins. */
    int first(int input) {
        return first[input];
    }

    /** How many columns an input has. */
    int width(int input) {
        return (input + 1 < first.length ? first[input + 1] : names.size()) - first[input];
    }
}
