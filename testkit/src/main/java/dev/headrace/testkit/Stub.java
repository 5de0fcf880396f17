package dev.headrace.testkit;

import dev.headrace.dsl.row.RowCodec;
import dev.headrace.ir.step.StepCode;
import dev.headrace.ir.step.StepKind;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands for a step. */
sealed interface Stub {

    StepKind kind();

    /** @param output the columns of the rows it gives */
    StepCode code(Schema output);

    /** What is to stand for a step, once it is known which columns it gives. */
    interface Replacement extends Function<Schema, Stub> {}

    /**
     * These rows, whatever goes in.
     *
     * @param rows physical values in the order of {@code columns}
     */
    record Given(List<String> columns, List<List<@Nullable Object>> rows) implements Stub {
        public Given {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public StepKind kind() {
            return StepKind.TABLE;
        }

        @Override
        public StepCode code(Schema output) {
            List<@Nullable Object[]> ready = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                ready.add(output.names().stream()
                        .map(name -> columns.indexOf(name))
                        .map(at -> at < 0 ? null : row.get(at))
                        .toArray());
            }
            return (StepCode.OfTable) (in, out) -> ready.forEach(r -> out.accept(r.clone()));
        }
    }

    /** A row for each row. */
    record OfRecords<A, B>(RowCodec<?, A> in, RowCodec<?, B> out, Function<? super A, ? extends B> function)
            implements Stub {
        @Override
        public StepKind kind() {
            return StepKind.ROW;
        }

        @Override
        public StepCode code(Schema output) {
            return (StepCode.OfRow) row -> out.values(function.apply(in.of(row)));
        }
    }
}
