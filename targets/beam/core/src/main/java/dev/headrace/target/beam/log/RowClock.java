package dev.headrace.target.beam.log;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import java.util.OptionalInt;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.joda.time.Instant;

/** The column a source keeps time by: the known time if it has one, else the event time. Times are microseconds. */
public final class RowClock {
    private static final long MICROS = 1000;

    private final OptionalInt column;

    private RowClock(OptionalInt column) {
        this.column = column;
    }

    /** The clock of rows with these columns. Rows of a schema without time are never late. */
    public static RowClock of(Schema schema) {
        return new RowClock(
                schema.knownTime().or(schema::eventTime).map(schema::indexOf).orElse(OptionalInt.empty()));
    }

    /** Whether rows have a time at all. */
    public boolean ticks() {
        return column.isPresent();
    }

    /** The time of each row; the first {@link Batch#size()} count. */
    public long[] times(Batch rows) {
        return ((LongVector) rows.column(column.orElseThrow())).values();
    }

    /** A time as Beam's clock has it: the floor, inside of what its global window holds. */
    public static Instant stamp(long micros) {
        long millis = Math.floorDiv(micros, MICROS);
        long least = BoundedWindow.TIMESTAMP_MIN_VALUE.getMillis();
        long most = GlobalWindow.INSTANCE.maxTimestamp().getMillis();
        return new Instant(Math.max(least, Math.min(most, millis)));
    }

    /** {@code time - span} without running over. */
    static long before(long time, long span) {
        return time < Long.MIN_VALUE + span ? Long.MIN_VALUE : time - span;
    }

    /** The last whole millisecond at or before a time, in microseconds. */
    static long floor(long micros) {
        return micros < Long.MIN_VALUE + MICROS ? Long.MIN_VALUE : Math.floorDiv(micros, MICROS) * MICROS;
    }
}
