package dev.headrace.target.beam.batch;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.block.Item;
import java.io.Serializable;

/** What a step does with the rows it made. */
public interface Outlet extends Serializable {

    /** Ready for the rows of one copy of the step. */
    Open open(Desk desk);

    /** For one thread. */
    interface Open extends AutoCloseable {
        /** @param bucket the bucket that the rows were made from; -1 if they come from none */
        void accept(int bucket, Batch batch, Receiver to);

        /** A piece of work ends: nothing may be held back. */
        void finish(Receiver to);

        /** Gives back what an abandoned piece of work left. */
        @Override
        void close();
    }

    /** Takes what goes on: a bucket for whoever brings buckets together, and an item. */
    @FunctionalInterface
    interface Receiver {
        void accept(int bucket, Item item);
    }
}
