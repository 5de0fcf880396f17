package dev.headrace.operators.source;

import dev.headrace.diagnostics.Code;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.order.RowOrder;
import dev.headrace.operators.fate.Offence;
import dev.headrace.operators.fate.RowJson;
import dev.headrace.operators.fate.Rule;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.hash.HashOrder;
import dev.headrace.operators.hash.Keys;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.Bucket;
import dev.headrace.operators.rows.Buckets;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import java.util.Arrays;
import java.util.List;

/** No two rows agree in some columns: of those that do, the least in the canonical order meets the rule. */
final class UniqueRule {

    private final Expectation.Unique expectation;
    private final Rule rule;
    private final SourceFates fates;

    UniqueRule(Expectation.Unique expectation, Rule rule, SourceFates fates) {
        this.expectation = expectation;
        this.rule = rule;
        this.fates = fates;
    }

    List<String> columns() {
        return expectation.columns();
    }

    Rows apply(Rows rows, Session session) {
        int[] keys = Keys.indexes(rows.schema(), expectation.columns());
        Buckets buckets = Buckets.of(rows, keys, session);
        return new CountedRows(rows.schema(), buckets.count(), i -> bucket(buckets.bucket(i), keys), buckets::clear);
    }

    private Cursor bucket(Chunks chunks, int[] keys) {
        Bucket bucket = Bucket.of(chunks, keys);
        Batch rows = bucket.rows();
        HashOrder.GroupedRows grouped = bucket.grouped();
        RowOrder order = RowOrder.canonical(rows.schema());
        int[] kept = new int[rows.size()];
        int count = 0;
        for (int group = 0; group < grouped.groups(); group++) {
            int from = grouped.starts()[group];
            int to = grouped.starts()[group + 1];
            int least = least(rows, grouped.rows(), from, to, order);
            for (int i = from; i < to; i++) {
                int row = grouped.rows()[i];
                if (row == least || stays(rows, row)) {
                    kept[count++] = row;
                }
            }
        }
        chunks.clear();
        // Back into the order of the input as far as the bucket knows it.
        Arrays.sort(kept, 0, count);
        return new BatchCursor(Bucket.slices(rows, kept, count), () -> {});
    }

    private static int least(Batch rows, int[] numbers, int from, int to, RowOrder order) {
        int least = numbers[from];
        for (int i = from + 1; i < to; i++) {
            if (order.compare(rows, numbers[i], rows, least) < 0) {
                least = numbers[i];
            }
        }
        return least;
    }

    /** Lets a row that is not the least meet the rule; says whether it stays. */
    boolean stays(Batch rows, int row) {
        long[] places = rows.places();
        return fates.meet(
                rule,
                new Offence(
                        fates.source().name(),
                        Code.HR0701,
                        places == null ? Offence.NOWHERE : places[row],
                        null,
                        "breaks `expect " + expectation.text() + "`: another row has the same values",
                        null,
                        () -> RowJson.of(rows, row)));
    }
}
