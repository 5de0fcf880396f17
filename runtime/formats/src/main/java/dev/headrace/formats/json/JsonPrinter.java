package dev.headrace.formats.json;

import dev.headrace.formats.file.ByteSink;
import dev.headrace.formats.file.RowPrinter;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as JSON lines: an object with all columns in order, {@code null} for a missing value, no blanks. */
public final class JsonPrinter implements RowPrinter {

    private final List<byte[]> keys = new ArrayList<>();
    private final List<JsonType> types = new ArrayList<>();
    private @Nullable Batch batch;

    public JsonPrinter(Binding binding, Schema schema) {
        JsonTypes forms = JsonOptions.types(binding);
        for (Column column : schema.columns()) {
            ByteSink key = new ByteSink();
            key.put(keys.isEmpty() ? '{' : ',');
            JsonText.quoted(binding.externalName(column.name()), key);
            key.put(':');
            keys.add(key.toArray());
            types.add(forms.of(column.type()));
        }
    }

    @Override
    public void head(ByteSink out) {}

    @Override
    public void begin(Batch next) {
        batch = next;
    }

    @Override
    public void row(int row, ByteSink out) {
        record(row, out);
        out.put('\n');
    }

    /** The row without its line's end. */
    public void record(int row, ByteSink out) {
        Batch rows = batch;
        if (rows == null) {
            throw new IllegalStateException("no batch was begun");
        }
        if (keys.isEmpty()) {
            out.put('{');
        }
        for (int i = 0; i < keys.size(); i++) {
            out.put(keys.get(i));
            Object value = rows.column(i).boxed(row);
            if (value == null) {
                out.ascii("null");
            } else {
                types.get(i).write(value, out);
            }
        }
        out.put('}');
    }
}
