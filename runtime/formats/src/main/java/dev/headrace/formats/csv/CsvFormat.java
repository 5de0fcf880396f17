package dev.headrace.formats.csv;

import dev.headrace.formats.BatchReader;
import dev.headrace.formats.InputFile;
import dev.headrace.formats.ReadRequest;
import dev.headrace.formats.RowRejector;
import dev.headrace.formats.file.Chunk;
import dev.headrace.formats.file.Encoding;
import dev.headrace.formats.file.Failures;
import dev.headrace.formats.file.LineCutter;
import dev.headrace.formats.file.Options;
import dev.headrace.formats.file.QuoteCutter;
import dev.headrace.formats.file.RecordCutter;
import dev.headrace.formats.file.TextFormat;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** CSV for reading. */
public final class CsvFormat implements TextFormat {

    private final Binding binding;
    private final Schema declared;
    private final Schema wanted;
    private final CsvOptions options;
    private final int batchRows;

    /** Parsers whose caches are warm. Whoever gave one back last gets it again, so a thread goes on with the same texts. */
    private final ConcurrentLinkedDeque<CsvRow> idle = new ConcurrentLinkedDeque<>();

    public CsvFormat(ReadRequest request, Schema wanted) {
        this.binding = request.binding();
        this.declared = request.schema();
        this.wanted = wanted;
        this.options = CsvOptions.of(binding);
        this.batchRows = request.batchRows();
    }

    @Override
    public Schema schema() {
        return wanted;
    }

    @Override
    public Encoding encoding() {
        return options.encoding();
    }

    @Override
    public RecordCutter cutter() {
        return options.quote() < 0 ? new LineCutter() : new QuoteCutter(options.delimiter(), options.quote());
    }

    @Override
    public Opened open(InputFile file, @Nullable Chunk first) {
        if (!options.header()) {
            return new Opened(rows(withoutHeader(file)), first);
        }
        if (first == null) {
            throw Failures.input("`" + file.name() + "` is empty", "a CSV file starts with the names of its columns");
        }
        CsvTokeniser tokeniser = new CsvTokeniser(options);
        int next = tokeniser.read(first.bytes(), first.from(), first.end());
        if (tokeniser.isBroken()) {
            throw Failures.input(
                    "`" + file.name() + "` has a header whose quotes do not match", "the quote may be another");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tokeniser.count(); i++) {
            names.add(text(tokeniser, first.bytes(), i));
        }
        List<Integer> fields = new CsvHeader(binding, declared).find(file.name(), names);
        Chunk rest = new Chunk(
                file, first.bytes(), next, first.end(), first.line() + tokeniser.lines(), first.unterminated());
        return new Opened(rows(CsvLayout.of(declared, wanted, names.size(), fields)), rest);
    }

    private CsvLayout withoutHeader(InputFile file) {
        List<String> names = new Options(binding).texts("columns").orElse(List.of());
        return names.isEmpty()
                ? CsvLayout.byPosition(declared, wanted)
                : CsvLayout.of(
                        declared, wanted, names.size(), new CsvHeader(binding, declared).find(file.name(), names));
    }

    private Rows rows(CsvLayout layout) {
        return new Rows() {
            @Override
            public BatchReader read(Chunk chunk, RowRejector bad) {
                CsvRow warm = idle.poll();
                CsvRow row = warm == null ? new CsvRow(options, wanted) : warm;
                return new CsvReader(chunk, layout, row, batchRows, bad, () -> idle.push(row));
            }
        };
    }

    static String text(CsvTokeniser tokeniser, byte[] bytes, int field) {
        if (tokeniser.kind(field) != CsvTokeniser.DOUBLED) {
            return Utf8.lenient(bytes, tokeniser.from(field), tokeniser.to(field));
        }
        byte[] out = new byte[tokeniser.to(field) - tokeniser.from(field)];
        return Utf8.lenient(out, 0, tokeniser.undouble(bytes, field, out));
    }
}
