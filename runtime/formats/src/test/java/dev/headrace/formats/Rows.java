package dev.headrace.formats;

import dev.headrace.formats.column.BatchAssembler;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.BindingOption;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as lists of boxed values, and what was refused; for tests. */
final class Rows {

    final List<List<@Nullable Object>> good = new ArrayList<>();
    final List<Long> places = new ArrayList<>();
    final List<BadRow> bad = Collections.synchronizedList(new ArrayList<>());

    /** Options as {@code key, value, key, value}. */
    static Binding binding(String connector, String location, String... options) {
        List<BindingOption> list = new ArrayList<>();
        for (int i = 0; i < options.length; i += 2) {
            list.add(new BindingOption(options[i], List.of(options[i + 1]), false));
        }
        return new Binding(connector, location, list, List.of());
    }

    static Rows read(ReadRequest request) {
        return read(Formats.read(request));
    }

    static Rows read(BatchSource opened) {
        Rows rows = new Rows();
        try (BatchSource source = opened) {
            for (Split split = source.nextSplit(); split != null; split = source.nextSplit()) {
                try (BatchReader reader = split.open(rows.bad::add)) {
                    for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                        rows.add(batch);
                    }
                }
            }
        }
        return rows;
    }

    static Rows read(Path folder, Binding binding, Schema schema) {
        return read(ReadRequest.all(folder, binding, schema));
    }

    private void add(Batch batch) {
        for (int row = 0; row < batch.size(); row++) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < batch.columns().size(); i++) {
                values.add(batch.column(i).boxed(row));
            }
            good.add(values);
            places.add(batch.places()[row]);
        }
    }

    static Batch batch(Schema schema, List<List<@Nullable Object>> rows) {
        BatchAssembler batch = new BatchAssembler(schema, Math.max(1, rows.size()));
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < schema.columns().size(); i++) {
                batch.builder(i).setBoxed(row, rows.get(row).get(i));
            }
        }
        return batch.build(rows.size());
    }

    static void write(Path folder, Binding binding, Schema schema, List<List<@Nullable Object>> rows, int threads) {
        try (BatchWriter writer = Formats.write(new WriteRequest(folder, binding, schema, threads))) {
            for (int from = 0; from < rows.size(); from += 1000) {
                writer.write(batch(schema, rows.subList(from, Math.min(rows.size(), from + 1000))));
            }
            writer.commit();
        }
    }
}
