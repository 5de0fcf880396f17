package dev.headrace.operators.hash;

import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.order.KeyColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The key columns of a schema, and the hashes of rows over them. */
public final class Keys {

    /** The hash of the key that has no columns: all rows are one group. */
    private static final long NO_COLUMNS = 0x9E3779B97F4A7C15L;

    private Keys() {}

    /** The indexes of columns. */
    public static int[] indexes(Schema schema, List<String> names) {
        return names.stream()
                .mapToInt(n -> schema.indexOf(n).orElseThrow(() -> new IllegalStateException("no column `" + n + "`")))
                .toArray();
    }

    public static int[] left(Schema schema, List<KeyPair> keys) {
        return indexes(schema, keys.stream().map(KeyPair::left).toList());
    }

    public static int[] right(Schema schema, List<KeyPair> keys) {
        return indexes(schema, keys.stream().map(KeyPair::right).toList());
    }

    public static List<Vector> vectors(Batch batch, int[] keys) {
        List<Vector> vectors = new ArrayList<>(keys.length);
        for (int key : keys) {
            vectors.add(batch.column(key));
        }
        return vectors;
    }

    /** The hashes of a batch's rows. Of a single sure whole number the hash is one-to-one. */
    public static long[] hash(Batch batch, int[] keys) {
        if (keys.length == 0) {
            long[] hashes = new long[batch.size()];
            Arrays.fill(hashes, NO_COLUMNS);
            return hashes;
        }
        return KeyColumns.hash(vectors(batch, keys), batch.size());
    }
}
