package dev.headrace.worker.checkpoint;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;

/** Where a training stood after an epoch. */
public final class Checkpoint {

    private final long epoch;
    private final byte[] state;

    Checkpoint(long epoch, byte[] state) {
        this.epoch = epoch;
        this.state = state;
    }

    /** The last epoch that is done. */
    public long epoch() {
        return epoch;
    }

    /** What a {@link CheckpointWriter} wrote. */
    public DataInputStream open() {
        return new DataInputStream(new ByteArrayInputStream(state));
    }
}
