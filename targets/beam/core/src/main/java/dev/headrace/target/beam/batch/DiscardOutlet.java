package dev.headrace.target.beam.batch;

import dev.headrace.kernels.batch.Batch;

/** Lets rows go that nobody asked for: of their source only what was wrong is of interest. */
record DiscardOutlet() implements Outlet {
    private static final long serialVersionUID = 1;

    @Override
    public Open open(Desk desk) {
        return new Open() {
            @Override
            public void accept(int bucket, Batch batch, Receiver to) {
                // The books have it.
            }

            @Override
            public void finish(Receiver to) {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}
