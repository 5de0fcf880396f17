package dev.headrace.worker.checkpoint;

import java.io.DataOutputStream;
import java.io.IOException;

/** Writes everything that the next epoch depends on. */
@FunctionalInterface
public interface CheckpointWriter {
    void write(DataOutputStream out) throws IOException;
}
