package dev.headrace.target.beam.sink;

import dev.headrace.ir.type.Schema;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a bundle has to write, by shard. */
public final class Bundle {
    private final Schema schema;
    private final TreeMap<Integer, Pending> pending = new TreeMap<>();

    public Bundle(Schema schema) {
        this.schema = schema;
    }

    public void add(int shard, Numbered rows) {
        Pending before = pending.get(shard);
        if (before == null) {
            pending.put(shard, Pending.of(rows, schema));
        } else {
            before.add(rows, schema);
        }
    }

    public SortedMap<Integer, Pending> shards() {
        return Collections.unmodifiableSortedMap(pending);
    }
}
