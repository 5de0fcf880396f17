package dev.headrace.operators.op;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts left rows and the right rows that matched them side by side. */
public final class Matches {

    private final Schema schema;
    private final int[] right;

    /** @param rightNames what each right column is called in {@code schema}; those called nothing are left out */
    public Matches(Schema schema, List<String> rightNames) {
        this.schema = schema;
        this.right = IntStream.range(0, rightNames.size())
                .filter(i -> !rightNames.get(i).isEmpty())
                .toArray();
    }

    public Schema schema() {
        return schema;
    }

    /** Left row {@code leftRows[i]} beside right row {@code rightRows[i]}, -1 for none. */
    public Batch pair(Batch left, int[] leftRows, Batch rightSide, int[] rightRows, int count) {
        Batch taken = count == left.size() && isEach(leftRows, count) ? left : left.take(leftRows, count);
        List<Vector> columns = new ArrayList<>(taken.columns());
        for (int column : right) {
            columns.add(Vectors.take(rightSide.column(column), rightRows, count));
        }
        return Batch.of(schema, count, columns, taken.places());
    }

    private static boolean isEach(int[] rows, int count) {
        for (int i = 0; i < count; i++) {
            if (rows[i] != i) {
                return false;
            }
        }
        return true;
    }
}
