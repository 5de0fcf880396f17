package dev.headrace.kernels.order;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import java.util.Comparator;

/** Compares single places of two vectors of one type, null first, without boxing. */
@FunctionalInterface
public interface ColumnOrder {

    /** Negative, zero or positive as row {@code i} of {@code a} is before, the same as or after row {@code j} of {@code b}. */
    int compare(Vector a, int i, Vector b, int j);

    /** The canonical order of a type. */
    static ColumnOrder of(DataType type) {
        ColumnOrder values = switch (type.physical()) {
            case LONG -> (a, i, b, j) -> Long.compare(((LongVector) a).values()[i], ((LongVector) b).values()[j]);
            case DOUBLE ->
                (a, i, b, j) -> Double.compare(((DoubleVector) a).values()[i], ((DoubleVector) b).values()[j]);
            case BOOL -> (a, i, b, j) -> Boolean.compare(((BoolVector) a).values()[i], ((BoolVector) b).values()[j]);
            case OBJECT -> objects(type);
        };
        return (a, i, b, j) -> {
            boolean left = a.isNull(i);
            boolean right = b.isNull(j);
            return left || right ? Boolean.compare(right, left) : values.compare(a, i, b, j);
        };
    }

    private static ColumnOrder objects(DataType type) {
        Comparator<Object> order = ValueOrder.sure(type);
        return (a, i, b, j) -> {
            Object left = ((ObjectVector) a).values()[i];
            Object right = ((ObjectVector) b).values()[j];
            if (left == null || right == null) {
                throw new IllegalStateException("a value is neither there nor missing");
            }
            return order.compare(left, right);
        };
    }

    default ColumnOrder reversed() {
        return (a, i, b, j) -> compare(b, j, a, i);
    }
}
