package dev.headrace.formats;

import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Schema;
import java.nio.file.Path;
import java.util.List;

/**
 * What to read.
 *
 * @param folder where relative locations start: the pipeline file's folder
 * @param schema all columns the source declares; the input must have each of them
 * @param columns the columns to parse, in any order; what no one asks for is neither parsed nor checked
 * @param batchRows the most rows in a batch
 * @param splitBytes about how many bytes of text a split holds; a split of Parquet is a row group
 */
public record ReadRequest(
        Path folder, Binding binding, Schema schema, List<String> columns, int batchRows, int splitBytes) {

    /** Large enough to forget its beginning, small enough that many of them fit memory and cache. */
    public static final int SPLIT_BYTES = 1 << 20;

    /** Rows in a batch unless said otherwise. */
    public static final int BATCH_ROWS = 4096;

    public ReadRequest {
        columns = List.copyOf(columns);
        columns.forEach(schema::require);
        if (batchRows < 1 || splitBytes < 1) {
            throw new IllegalArgumentException("batches and splits hold at least one row");
        }
    }

    /** The wanted columns, with the usual sizes. */
    public static ReadRequest of(Path folder, Binding binding, Schema schema, List<String> columns) {
        return new ReadRequest(folder, binding, schema, columns, BATCH_ROWS, SPLIT_BYTES);
    }

    /** All columns, with the usual sizes. */
    public static ReadRequest all(Path folder, Binding binding, Schema schema) {
        return of(folder, binding, schema, schema.names());
    }

    public ReadRequest sized(int rows, int bytes) {
        return new ReadRequest(folder, binding, schema, columns, rows, bytes);
    }
}
