package dev.headrace.formats.csv;

import dev.headrace.formats.file.ByteSink;
import dev.headrace.formats.file.Encoding;
import dev.headrace.formats.file.Failures;
import dev.headrace.formats.file.RowPrinter;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows as canonical CSV: quotes only where they are needed, a line feed behind each row, nothing for a missing value and
 * {@code ""} for an empty text.
 */
public final class CsvPrinter implements RowPrinter {

    private final CsvOptions options;
    private final List<byte[]> names;
    private final List<Cell> cells;
    private final Quoting quoting;
    private final byte[] nullText;
    private final byte delimiter;

    public CsvPrinter(Binding binding, Schema schema) {
        options = CsvOptions.of(binding);
        if (options.encoding() != Encoding.UTF_8) {
            throw Failures.output(
                    "`" + binding.location() + "` cannot be written in "
                            + options.encoding().shown(),
                    "outputs are UTF-8; leave `encoding` out");
        }
        names = schema.columns().stream()
                .map(c -> binding.externalName(c.name()).getBytes(StandardCharsets.UTF_8))
                .toList();
        cells = schema.columns().stream().map(this::cell).toList();
        quoting = new Quoting(options);
        nullText = options.nullText();
        delimiter = (byte) options.delimiter();
    }

    private Cell cell(Column column) {
        return Cells.of(column.type(), options);
    }

    @Override
    public void head(ByteSink out) {
        if (!options.header()) {
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                out.put(delimiter);
            }
            int from = out.size();
            out.put(names.get(i));
            quoting.apply(out, from, false);
        }
        out.put('\n');
    }

    @Override
    public void begin(Batch batch) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).on(batch.column(i));
        }
    }

    @Override
    public void row(int row, ByteSink out) {
        record(row, out);
        out.put('\n');
    }

    /** The row without its line's end. */
    public void record(int row, ByteSink out) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.put(delimiter);
            }
            Cell cell = cells.get(i);
            if (cell.isNull(row)) {
                out.put(nullText);
                continue;
            }
            int from = out.size();
            cell.write(row, out);
            if (cell.isText() || quoting.concernsNumbers()) {
                quoting.apply(out, from, cell.isText());
            }
        }
    }
}
