package dev.headrace.formats.json;

import dev.headrace.formats.BadRow;
import dev.headrace.formats.RowCodec;
import dev.headrace.formats.RowRejector;
import dev.headrace.formats.column.BatchAssembler;
import dev.headrace.formats.file.ByteSink;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as a JSON object. */
public final class JsonCodec implements RowCodec {

    private final JsonRow row;
    private final Schema wanted;
    private final BatchAssembler batch;
    private final JsonPrinter printer;
    private final ByteSink sink = new ByteSink();

    /** Reads and writes the wanted of the declared columns. */
    public JsonCodec(Binding binding, Schema declared, Schema wanted) {
        row = new JsonRow(binding, declared, wanted);
        this.wanted = wanted;
        batch = new BatchAssembler(wanted, 1);
        printer = new JsonPrinter(binding, wanted);
    }

    @Override
    public @Nullable Batch decode(byte[] record, int from, int to, long place, RowRejector bad) {
        BadRow problem = row.parse(record, from, to, batch, 0, place);
        if (problem != null) {
            bad.reject(problem);
            return null;
        }
        batch.place(0, place);
        return batch.build(1);
    }

    @Override
    public Batch decode(List<byte[]> records, long[] places, RowRejector bad) {
        BatchAssembler rows = new BatchAssembler(wanted, Math.max(1, records.size()));
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            byte[] record = records.get(i);
            BadRow problem = row.parse(record, 0, record.length, rows, count, places[i]);
            if (problem == null) {
                rows.place(count++, places[i]);
            } else {
                bad.reject(problem);
            }
        }
        return rows.build(count);
    }

    @Override
    public byte[] encode(Batch rows, int index) {
        sink.clear();
        printer.begin(rows);
        printer.record(index, sink);
        return sink.toArray();
    }
}
