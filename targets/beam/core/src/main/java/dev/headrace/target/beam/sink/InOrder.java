package dev.headrace.target.beam.sink;

import dev.headrace.ir.type.Schema;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.sdk.state.BagState;
import org.apache.beam.sdk.state.ValueState;

/**
 * Puts the rows of a shard back in order. What a runner kept stable over a restart may come behind what it kept later; no row
 * is written before those with lower numbers, since a number says that all below it are there.
 */
public final class InOrder {

    private InOrder() {}

    /**
     * Adds what is due to a bundle, and keeps what is not due yet.
     *
     * @param next the number of the shard's next row
     * @param waiting rows that came too early
     */
    public static void add(
            int shard, Numbered rows, Schema schema, ValueState<Long> next, BagState<Numbered> waiting, Bundle bundle) {
        long due = Optional.ofNullable(next.read()).orElse(0L);
        if (rows.first() > due) {
            waiting.add(rows);
            return;
        }
        if (rows.first() < due) {
            // It was written, and the number was kept with it.
            return;
        }
        TreeMap<Long, Numbered> early = new TreeMap<>();
        waiting.read().forEach(r -> early.put(r.first(), r));
        int before = early.size();
        for (Numbered at = rows; at != null; at = early.remove(due)) {
            bundle.add(shard, at);
            due += at.rows().batch(schema).size();
        }
        next.write(due);
        if (early.size() < before) {
            waiting.clear();
            early.values().forEach(waiting::add);
        }
    }
}
