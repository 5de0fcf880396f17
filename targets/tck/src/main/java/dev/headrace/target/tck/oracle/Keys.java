package dev.headrace.target.tck.oracle;

import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows by key, found by looking at every key there is. */
final class Keys {

    /** Rows with equal keys. */
    record Bucket(List<@Nullable Object> key, List<List<@Nullable Object>> rows) {}

    private Keys() {}

    static List<DataType> types(Schema schema, List<String> columns) {
        return columns.stream().map(c -> schema.require(c).type()).toList();
    }

    static boolean same(List<DataType> types, List<@Nullable Object> a, List<@Nullable Object> b) {
        for (int i = 0; i < types.size(); i++) {
            if (!Canonical.same(types.get(i), a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    static List<Bucket> buckets(Rows rows, List<String> keys) {
        List<DataType> types = types(rows.schema(), keys);
        List<Bucket> buckets = new ArrayList<>();
        for (List<@Nullable Object> row : rows.list()) {
            List<@Nullable Object> key = rows.values(row, keys);
            Bucket bucket = buckets.stream()
                    .filter(b -> same(types, b.key(), key))
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
