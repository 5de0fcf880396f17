package dev.headrace.operators.op;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.Part;
import dev.headrace.operators.rows.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows with a last column that ascends in their order: the part's number above, the row's number in it below. */
final class NumberedRows implements Rows {

    private static final int ROW_BITS = 40;

    private final Rows input;
    private final Schema schema;

    NumberedRows(Rows input, String column) {
        this.input = input;
        List<Column> columns = new ArrayList<>(input.schema().columns());
        columns.add(Column.sure(column, DataType.INT));
        this.schema =
                new Schema(columns, input.schema().eventTime(), input.schema().knownTime());
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public @Nullable Part next() {
        Part part = input.next();
        return part == null ? null : new NumberedPart(part);
    }

    @Override
    public void close() {
        input.close();
    }

    private final class NumberedPart implements Part {
        private final Part part;

        NumberedPart(Part part) {
            this.part = part;
        }

        @Override
        public int index() {
            return part.index();
        }

        @Override
        public Cursor open() {
            Cursor from = part.open();
            return new Cursor() {
                private long number = (long) part.index() << ROW_BITS;

                @Override
                public @Nullable Batch next() {
                    Batch batch = from.next();
                    if (batch == null) {
                        return null;
                    }
                    long[] numbers = new long[batch.size()];
                    for (int i = 0; i < numbers.length; i++) {
                        numbers[i] = number++;
                    }
                    List<Vector> columns = new ArrayList<>(batch.columns());
                    columns.add(new LongVector(numbers, null, numbers.length));
                    return Batch.of(schema, batch.size(), columns, batch.places());
                }

                @Override
                public void close() {
                    from.close();
                }
            };
        }
    }
}
