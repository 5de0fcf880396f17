package dev.headrace.operators.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.target.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches come in order and the first part's failure is the one that counts, however many threads there are. */
class WorkersTest {

    private static final Schema SCHEMA = Schema.of(List.of(Column.sure("n", DataType.INT)));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void batchesComeInOrder(int threads) {
        AtomicBoolean closed = new AtomicBoolean();
        List<Long> seen = new ArrayList<>();
        try (Workers workers = new Workers(threads, new Cancellation())) {
            Rows rows = new CountedRows(SCHEMA, 200, part -> batches(part, 40), () -> closed.set(true));
            workers.inOrder(rows, batch -> seen.add((Long) batch.column(0).boxed(0)));
        }
        assertThat(seen).isEqualTo(LongStream.range(0, 200 * 40).boxed().toList());
        assertThat(closed).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void theFirstPartsFailureCounts(int threads) {
        try (Workers workers = new Workers(threads, new Cancellation())) {
            for (int round = 0; round < 20; round++) {
                assertThatThrownBy(() -> workers.drain(failing(), thread -> (part, cursor) -> {
                            while (cursor.next() != null) {
                                Thread.onSpinWait();
                            }
                        }))
                        .hasMessage("part 3");
                assertThatThrownBy(() -> workers.inOrder(failing(), batch -> {}))
                        .hasMessage("part 3");
            }
        }
    }

    private static Rows failing() {
        return new CountedRows(
                SCHEMA,
                50,
                part -> {
                    if (part >= 3) {
                        throw new IllegalArgumentException("part " + part);
                    }
                    return batches(part, 20);
                },
                () -> {});
    }

    private static Cursor batches(int part, int count) {
        List<Batch> batches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long[] number = {(long) part * count + i};
            batches.add(Batch.of(SCHEMA, 1, List.of(new LongVector(number, null, 1)), null));
        }
        return BatchCursor.of(batches);
    }
}
