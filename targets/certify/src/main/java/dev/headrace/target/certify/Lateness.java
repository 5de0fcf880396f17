package dev.headrace.target.certify;

import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rule 11 by itself: which rows of one partition are late. A row is late when its time is before the greatest time read before
 * it, less the lateness. It shares no code with the engines it judges.
 *
 * @param onTime the rows that are not late, in order
 * @param late how many are
 */
record Lateness(InMemoryRows onTime, long late) {

    static Lateness of(SourceDef source, InMemoryRows rows) {
        Schema schema = source.schema();
        Optional<String> clock = schema.knownTime().or(schema::eventTime);
        if (clock.isEmpty() || source.lateness().isEmpty()) {
            return new Lateness(rows, 0);
        }
        int at = rows.columns().indexOf(clock.get());
        long lateness = source.lateness().getAsLong();
        List<List<@Nullable Object>> kept = new ArrayList<>();
        long late = 0;
        long greatest = Long.MIN_VALUE;
        for (List<@Nullable Object> row : rows.rows()) {
            long time = row.get(at) instanceof Long t ? t : Long.MIN_VALUE;
            if (greatest != Long.MIN_VALUE && time < greatest - lateness) {
                late++;
            } else {
                kept.add(row);
            }
            greatest = Math.max(greatest, time);
        }
        return new Lateness(new InMemoryRows(rows.columns(), kept), late);
    }
}
