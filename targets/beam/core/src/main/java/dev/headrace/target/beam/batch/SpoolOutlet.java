package dev.headrace.target.beam.batch;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.books.Page;
import dev.headrace.target.beam.books.Spool;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts rows aside for an output that the report carries. */
record SpoolOutlet(String name, String folder) implements Outlet {
    private static final long serialVersionUID = 1;

    @Override
    public Open open(Desk desk) {
        return new Open() {
            private @Nullable Spool spool;
            private int order = -1;

            @Override
            public void accept(int bucket, Batch batch, Receiver to) {
                if (bucket != order) {
                    end();
                }
                Spool open = spool;
                if (open == null) {
                    open = Spool.create(folder, "spool-" + UUID.randomUUID());
                    spool = open;
                    order = bucket;
                }
                open.write(batch);
            }

            private void end() {
                Spool open = spool;
                if (open != null) {
                    open.close();
                    desk.wrote(new Page.Part(name, order, open.file(), open.rows()));
                    spool = null;
                }
            }

            @Override
            public void finish(Receiver to) {
                end();
            }

            @Override
            public void close() {
                Spool open = spool;
                if (open != null) {
                    open.close();
                    spool = null;
                }
            }
        };
    }
}
