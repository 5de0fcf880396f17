package dev.headrace.operators.stream;

import dev.headrace.kernels.batch.Batch;
import java.util.List;
import java.util.OptionalLong;

/**
 * A keyed operator on a stream, for one key. Times and watermarks are microseconds since 1970 in UTC.
 *
 * <p>A watermark w says that every row whose {@linkplain RowTimes#clock time} is less than w has come; {@link Long#MAX_VALUE} that
 * all rows have. Serves one thread.
 */
public interface Machine {

    /**
     * Takes rows of the key, in any order, none of them late: their time is not less than the last watermark.
     *
     * @param input which of the operator's inputs they come from, counted from 0
     */
    void accept(int input, Batch rows);

    /** Hands out what is final under a watermark that is not less than the last one, and forgets what is of no use any more. */
    List<Batch> advance(long watermark);

    /**
     * The least watermark under which {@link #advance} has something to do: to hand out rows, or to forget the last of what is
     * kept. Absent if only new rows can change anything.
     */
    OptionalLong nextTime();

    /** The least time of the rows that may still come out of what has come in; absent if nothing waits. */
    OptionalLong hold();

    /**
     * All it knows, as bytes: a version, then what the kind of machine says. Equal states give equal bytes. No bytes at all if it
     * knows nothing: then a fresh machine is as good.
     */
    byte[] save();
}
