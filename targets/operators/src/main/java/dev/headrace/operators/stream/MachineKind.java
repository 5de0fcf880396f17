package dev.headrace.operators.stream;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.util.List;

/** What the machines of one operator have in common. Safe for several threads. */
public interface MachineKind {

    /** What each input gives, and which of its columns are the key. */
    record Input(Schema schema, List<String> keys) {
        public Input {
            keys = List.copyOf(keys);
        }
    }

    /** The operator's inputs. Keys of two inputs have the same types, one by one. */
    List<Input> inputs();

    /** What comes out. */
    Schema schema();

    /**
     * When new rows make a machine do something at the earliest, without looking at its state: {@link Machine#nextTime} of a
     * machine that took them is no less, unless it was before.
     */
    Due due(int input, Batch rows);

    /**
     * @param time the least watermark under which there may be something to do; {@link Long#MAX_VALUE} for the end of the stream
     * @param hold the least time of what may come out; {@link Long#MAX_VALUE} if nothing does
     */
    record Due(long time, long hold) {}

    /** A machine that knows nothing. */
    Machine fresh();

    /** The machine whose {@link Machine#save} gave these bytes. */
    Machine load(byte[] saved);
}
