package dev.headrace.operators.stream;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;

/**
 * The times of a schema's rows. A row keeps time by when it was known, if it says so, else by when it happened: its
 * <em>clock</em>. It can be looked at once the watermark is past both: then every row that happened and was known by then is
 * there.
 */
public final class RowTimes {

    private final int time;
    private final int known;

    /** @param schema has an event time */
    public RowTimes(Schema schema) {
        this.time = schema.eventTime()
                .map(c -> schema.indexOf(c).orElseThrow())
                .orElseThrow(() -> new IllegalArgumentException("rows without a time"));
        this.known =
                schema.knownTime().map(c -> schema.indexOf(c).orElseThrow()).orElse(-1);
    }

    public boolean knownLater() {
        return known >= 0;
    }

    /** When each row happened. */
    long[] time(Batch batch) {
        return ((LongVector) batch.column(time)).values();
    }

    /** When each row was known; when it happened if rows do not say. */
    long[] known(Batch batch) {
        return known < 0 ? time(batch) : ((LongVector) batch.column(known)).values();
    }

    /** By what a row keeps time. */
    public long clock(Batch batch, int row) {
        return known(batch)[row];
    }

    /** When it has both happened and been known. */
    long light(Batch batch, int row) {
        return Math.max(time(batch)[row], known(batch)[row]);
    }

    /** The least clock of some rows; the greatest number there is for none. */
    public long least(Batch batch) {
        long[] clocks = known(batch);
        long least = Long.MAX_VALUE;
        for (int row = 0; row < batch.size(); row++) {
            least = Math.min(least, clocks[row]);
        }
        return least;
    }

    /** When rows are due that leave once the watermark has passed them. */
    MachineKind.Due due(Batch rows) {
        long light = Long.MAX_VALUE;
        for (int row = 0; row < rows.size(); row++) {
            light = Math.min(light, light(rows, row));
        }
        return new MachineKind.Due(past(light), least(rows));
    }

    /** Whether a watermark is past a time. */
    static boolean isPast(long watermark, long time) {
        return time < watermark || watermark == Long.MAX_VALUE;
    }

    /** The least watermark that is past a time. */
    static long past(long time) {
        return time == Long.MAX_VALUE ? time : time + 1;
    }
}
