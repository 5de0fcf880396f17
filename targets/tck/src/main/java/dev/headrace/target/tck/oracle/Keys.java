package dev.headrace.target.tck.oracle;

import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows by key, found by looking at every key there is. */
final class Keys {

    /** Rows with equal keys. */
    record Bucket(List<@Nullable Object> key, List<List<@Nullable Object>> rows) {}

    private Keys() {}

    static boolean same(Schema schema, List<String> columns, List<@Nullable Object> a, List<@Nullable Object> b) {
        for (int i = 0; i < columns.size(); i++) {
            if (!Canonical.same(schema.require(columns.get(i)).type(), a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    static List<Bucket> buckets(Rows rows, List<String> keys) {
        List<Bucket> buckets = new ArrayList<>();
        for (List<@Nullable Object> row : rows.list()) {
            List<@Nullable Object> key = rows.values(row, keys);
            Bucket bucket = buckets.stream()
                    .filter(b -> same(rows.schema(), keys, b.key(), key))
                    .findFirst()
                    .orElse(null);
            if (bucket == null) {
                bucket = new Bucket(key, new ArrayList<>());
                buckets.add(bucket);
            }
            bucket.rows().add(row);
        }
        return buckets;
    }
}
