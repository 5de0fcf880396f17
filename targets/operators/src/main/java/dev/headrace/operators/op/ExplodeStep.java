package dev.headrace.operators.op;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import java.util.ArrayList;
import java.util.List;

/** One row per element of a list. */
final class ExplodeStep {

    private final Schema schema;
    private final int column;

    ExplodeStep(Op.Explode op) {
        this.schema = op.schema();
        this.column = op.input().schema().indexOf(op.column()).orElseThrow();
    }

    Rows apply(Rows input) {
        return new MappedRows(input, schema, this::explode);
    }

    Batch explode(Batch batch) {
        Vector lists = batch.column(column);
        List<Object> elements = new ArrayList<>();
        int[] rows = new int[batch.size()];
        for (int row = 0; row < batch.size(); row++) {
            if (lists.boxed(row) instanceof List<?> list) {
                for (Object element : list) {
                    rows = Ints.put(rows, elements.size(), row);
                    elements.add(element);
                }
            }
        }
        Batch taken = batch.take(rows, elements.size());
        List<Vector> columns = new ArrayList<>(taken.columns());
        columns.set(column, Vectors.of(schema.columns().get(column).type(), elements));
        return Batch.of(schema, elements.size(), columns, taken.places());
    }
}
