package dev.headrace.target.beam.batch;

import dev.headrace.formats.BatchWriter;
import dev.headrace.formats.Formats;
import dev.headrace.formats.WriteRequest;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.books.Page;
import dev.headrace.target.beam.ship.Tree;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows into part files. A part counts only once its page has arrived: what an attempt that failed has left lies there
 * unmentioned, and goes with the folder.
 *
 * @param output a leaf with the rows' schema, and the binding that says how they are written
 * @param folder where parts go; every worker can reach it
 * @param ending of a part's name, the same as the output's
 */
record WriteOutlet(String name, Tree output, String folder, String ending) implements Outlet {
    private static final long serialVersionUID = 1;

    @Override
    public Open open(Desk desk) {
        PlannedOutput planned = output.output();
        WriteRequest request = new WriteRequest(
                Path.of(folder), planned.binding().orElseThrow(), planned.root().schema(), 1);
        return new Open() {
            private @Nullable BatchWriter writer;
            private int order = -1;

            @Override
            public void accept(int bucket, Batch batch, Receiver to) {
                if (bucket != order) {
                    end();
                }
                BatchWriter open = writer;
                if (open == null) {
                    // The name is random since two attempts at the same work may write at once.
                    String file = "part-" + UUID.randomUUID() + ending;
                    open = Formats.part(request, Path.of(folder, file));
                    writer = open;
                    order = bucket;
                }
                open.write(batch);
            }

            private void end() {
                BatchWriter open = writer;
                if (open != null) {
                    open.commit();
                    String file = String.valueOf(open.path().getFileName());
                    desk.wrote(new Page.Part(name, order, file, open.rows()));
                    writer = null;
                }
            }

            @Override
            public void finish(Receiver to) {
                end();
            }

            @Override
            public void close() {
                BatchWriter open = writer;
                if (open != null) {
                    open.close();
                    writer = null;
                }
            }
        };
    }
}
