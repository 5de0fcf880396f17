package dev.headrace.formats.csv;

import dev.headrace.formats.BadRow;
import dev.headrace.formats.RowCodec;
import dev.headrace.formats.RowRejector;
import dev.headrace.formats.column.BatchAssembler;
import dev.headrace.formats.file.ByteSink;
import dev.headrace.formats.file.ChunkReader;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as a line of CSV: the declared columns in order, without a header. */
public final class CsvCodec implements RowCodec {

    private final CsvLayout layout;
    private final CsvRow row;
    private final Schema wanted;
    private final BatchAssembler batch;
    private final CsvPrinter printer;
    private final ByteSink sink = new ByteSink();

    /**
     * Reads and writes the wanted of the declared columns.
     *
     * @param declared the fields of a record, in order
     */
    public CsvCodec(Binding binding, Schema declared, Schema wanted) {
        CsvOptions options = CsvOptions.of(binding).withoutHeader();
        layout = CsvLayout.byPosition(declared, wanted);
        row = new CsvRow(options, wanted);
        this.wanted = wanted;
        batch = new BatchAssembler(wanted, 1);
        printer = new CsvPrinter(binding, wanted);
    }

    @Override
    public @Nullable Batch decode(byte[] record, int from, int to, long place, RowRejector bad) {
        row.into(batch);
        BadRow problem = parse(record, from, to, 0, place);
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
        row.into(rows);
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            byte[] record = records.get(i);
            BadRow problem = parse(record, 0, record.length, count, places[i]);
            if (problem == null) {
                rows.place(count++, places[i]);
            } else {
                bad.reject(problem);
            }
        }
        return rows.build(count);
    }

    private @Nullable BadRow parse(byte[] record, int from, int to, int index, long place) {
        byte[] line = new byte[to - from + 1 + ChunkReader.SLACK];
        System.arraycopy(record, from, line, 0, to - from);
        line[to - from] = '\n';
        int end = row.tokeniser().read(line, 0, to - from + 1);
        return end <= to - from
                ? new BadRow(place, null, "more stands behind the record", null, Map.of())
                : row.parse(line, layout, index, place);
    }

    @Override
    public byte[] encode(Batch rows, int index) {
        sink.clear();
        printer.begin(rows);
        printer.record(index, sink);
        return sink.toArray();
    }
}
