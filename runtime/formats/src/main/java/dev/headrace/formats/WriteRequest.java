package dev.headrace.formats;

import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Schema;
import java.nio.file.Path;

/**
 * What to write, and where.
 *
 * @param folder where relative locations start
 * @param schema the columns of the batches to come, in order
 * @param threads how many cores the writer may keep busy
 */
public record WriteRequest(Path folder, Binding binding, Schema schema, int threads) {

    public static WriteRequest of(Path folder, Binding binding, Schema schema) {
        return new WriteRequest(folder, binding, schema, 1);
    }
}
