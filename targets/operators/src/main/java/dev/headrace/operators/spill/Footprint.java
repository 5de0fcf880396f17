package dev.headrace.operators.spill;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.DecimalVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Estimates what a batch holds in memory. Objects are judged by a sample, so that shared texts are not counted each time. */
public final class Footprint {

    private static final int SAMPLE = 32;
    private static final int REFERENCE = 4;

    private Footprint() {}

    /** Bytes, roughly. */
    public static long of(Batch batch) {
        long bytes = batch.places() == null ? 64 : 64 + 8L * batch.size();
        for (int i = 0; i < batch.columns().size(); i++) {
            Vector column = batch.column(i);
            int width = switch (batch.schema().columns().get(i).type().physical()) {
                case LONG, DOUBLE -> 8;
                case BOOL -> 1;
                case OBJECT -> column instanceof DecimalVector ? 8 : REFERENCE;
            };
            bytes += 32 + (long) batch.size() * (width + (column.nulls() == null ? 0 : 1));
            if (column instanceof ObjectVector objects && !(column instanceof DecimalVector)) {
                bytes += objects(objects, batch.size());
            }
        }
        return bytes;
    }

    private static long objects(ObjectVector vector, int size) {
        int step = Math.max(1, size / SAMPLE);
        @Nullable Object[] seen = new @Nullable Object[SAMPLE + 1];
        int distinct = 0;
        int looked = 0;
        long bytes = 0;
        for (int row = 0; row < size && looked < SAMPLE; row += step) {
            Object value = vector.isNull(row) ? null : vector.values()[row];
            looked++;
            if (value != null && !contains(seen, distinct, value)) {
                seen[distinct++] = value;
                bytes += of(value);
            }
        }
        return looked == 0 ? 0 : bytes * size / looked;
    }

    private static boolean contains(@Nullable Object[] seen, int count, Object value) {
        for (int i = 0; i < count; i++) {
            if (seen[i] == value) {
                return true;
            }
        }
        return false;
    }

    private static long of(Object value) {
        if (value instanceof String text) {
            return 48 + text.length();
        }
        if (value instanceof BytesValue bytes) {
            return 32 + bytes.size();
        }
        if (value instanceof VectorValue vector) {
            return 32 + 8L * vector.size();
        }
        if (value instanceof List<?> list) {
            return 48 + 24L * list.size();
        }
        if (value instanceof StructValue struct) {
            return 64 + 40L * struct.values().size();
        }
        return 64;
    }
}
