package dev.headrace.formats;

import dev.headrace.kernels.batch.Batch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row as bytes, for records of a queue: the same text as a line of a file, without the line's end. For one thread. */
public interface RowCodec {

    /**
     * The row, as a batch of one; null if the record is bad, after telling {@code bad}.
     *
     * @param place given on to the batch or the bad row
     */
    @Nullable
    Batch decode(byte[] record, int from, int to, long place, RowRejector bad);

    /**
     * The rows of several records, in order; bad ones are told and left out.
     *
     * @param places one for each record
     */
    Batch decode(List<byte[]> records, long[] places, RowRejector bad);

    byte[] encode(Batch batch, int row);
}
