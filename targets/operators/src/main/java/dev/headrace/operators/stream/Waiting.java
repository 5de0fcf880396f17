package dev.headrace.operators.stream;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.order.RowOrder;
import dev.headrace.kernels.order.RowSort;
import dev.headrace.operators.rows.Bucket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Rows of a key that have come and cannot be looked at yet: the watermark has not passed them. */
final class Waiting {

    private final Schema schema;
    private final RowTimes times;
    private final RowOrder order;
    private List<Batch> batches = new ArrayList<>();
    private long leastLight = Long.MAX_VALUE;
    private long leastClock = Long.MAX_VALUE;
    private int size;

    Waiting(Schema schema, RowTimes times, RowOrder order) {
        this.schema = schema;
        this.times = times;
        this.order = order;
    }

    void add(Batch rows) {
        if (rows.size() == 0) {
            return;
        }
        batches.add(rows);
        size += rows.size();
        leastClock = Math.min(leastClock, times.least(rows));
        for (int row = 0; row < rows.size(); row++) {
            leastLight = Math.min(leastLight, times.light(rows, row));
        }
    }

    int size() {
        return size;
    }

    /** The least watermark that lets a row go. */
    OptionalLong next() {
        return size == 0 ? OptionalLong.empty() : OptionalLong.of(RowTimes.past(leastLight));
    }

    /** The least clock of a row. */
    OptionalLong hold() {
        return size == 0 ? OptionalLong.empty() : OptionalLong.of(leastClock);
    }

    /** All rows, in no order. */
    Batch all() {
        return Bucket.join(schema, batches);
    }

    /**
     * Rows in the canonical order, and of each which one it is among those asked about; -1 for the others.
     */
    record Numbered(Batch rows, int[] numbers) {}

    /** These rows and others that came with no wait, numbered. */
    Numbered with(Batch others) {
        Batch all = Bucket.join(schema, List.of(all(), others));
        int[] order = RowSort.sort(all.size(), (a, b) -> compare(all, a, b));
        int[] numbers = new int[order.length];
        for (int row = 0; row < order.length; row++) {
            numbers[row] = Math.max(-1, order[row] - size);
        }
        return new Numbered(all.take(order, order.length), numbers);
    }

    /** The rows the watermark has passed, which go, in the canonical order; equal ones by their places. */
    Batch take(long watermark) {
        if (size == 0 || !RowTimes.isPast(watermark, leastLight)) {
            return Bucket.join(schema, List.of());
        }
        Batch all = Bucket.join(schema, batches);
        int[] passed = new int[all.size()];
        int[] left = new int[all.size()];
        int count = 0;
        int rest = 0;
        for (int row = 0; row < all.size(); row++) {
            if (RowTimes.isPast(watermark, times.light(all, row))) {
                passed[count++] = row;
            } else {
                left[rest++] = row;
            }
        }
        keep(all.take(left, rest));
        RowSort.sort(passed, 0, count, (a, b) -> compare(all, a, b));
        return all.take(Arrays.copyOf(passed, count), count);
    }

    private int compare(Batch rows, int a, int b) {
        int byValue = order.compare(rows, a, rows, b);
        long[] places = rows.places();
        return byValue != 0 || places == null ? byValue : Long.compare(places[a], places[b]);
    }

    private void keep(Batch rest) {
        batches = new ArrayList<>();
        leastLight = Long.MAX_VALUE;
        leastClock = Long.MAX_VALUE;
        size = 0;
        add(rest);
    }

    void save(StateOut to) {
        Batch all = Bucket.join(schema, batches);
        int[] rows = RowSort.sort(all.size(), (a, b) -> compare(all, a, b));
        to.batch(all.take(rows, rows.length));
    }

    void load(StateIn from) {
        keep(from.batch(schema));
    }
}
