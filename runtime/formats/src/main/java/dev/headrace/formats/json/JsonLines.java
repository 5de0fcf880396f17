package dev.headrace.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.headrace.formats.BatchReader;
import dev.headrace.formats.InputFile;
import dev.headrace.formats.ReadRequest;
import dev.headrace.formats.RowRejector;
import dev.headrace.formats.file.Chunk;
import dev.headrace.formats.file.LineCutter;
import dev.headrace.formats.file.RecordCutter;
import dev.headrace.formats.file.TextFormat;
import dev.headrace.ir.type.Schema;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** JSON lines for reading. */
public final class JsonLines implements TextFormat {

    private final ReadRequest request;
    private final Schema wanted;
    private final ConcurrentLinkedQueue<JsonRow> idle = new ConcurrentLinkedQueue<>();

    public JsonLines(ReadRequest request, Schema wanted) {
        this.request = request;
        this.wanted = wanted;
    }

    /** Error messages must not quote the text, which may be private. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    @Override
    public Schema schema() {
        return wanted;
    }

    @Override
    public RecordCutter cutter() {
        return new LineCutter();
    }

    @Override
    public Opened open(InputFile file, @Nullable Chunk first) {
        Rows rows = new Rows() {
            @Override
            public BatchReader read(Chunk chunk, RowRejector bad) {
                JsonRow warm = idle.poll();
                JsonRow row = warm == null ? new JsonRow(request.binding(), request.schema(), wanted) : warm;
                return new JsonReader(chunk, wanted, row, request.batchRows(), bad, () -> idle.add(row));
            }
        };
        return new Opened(rows, first);
    }
}
