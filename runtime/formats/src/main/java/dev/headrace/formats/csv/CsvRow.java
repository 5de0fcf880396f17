package dev.headrace.formats.csv;

import dev.headrace.formats.BadRow;
import dev.headrace.formats.column.BatchAssembler;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one record after the other into the rows of a batch. For one thread. */
final class CsvRow {

    private static final int SLACK = 8;

    private final CsvOptions options;
    private final CsvTokeniser tokeniser;
    private final Schema wanted;
    private final FieldParser[] parsers;
    private byte[] scratch = new byte[256];

    CsvRow(CsvOptions options, Schema wanted) {
        this.options = options;
        this.tokeniser = new CsvTokeniser(options);
        this.wanted = wanted;
        this.parsers =
                wanted.columns().stream().map(c -> FieldParsers.of(c, options)).toArray(FieldParser[]::new);
    }

    CsvTokeniser tokeniser() {
        return tokeniser;
    }

    void into(BatchAssembler batch) {
        for (int i = 0; i < parsers.length; i++) {
            parsers[i].into(batch.builder(i));
        }
    }

    /** Parses the record cut last into a row; gives what is wrong with it, null if nothing is. */
    @Nullable
    BadRow parse(byte[] bytes, CsvLayout layout, int row, long place) {
        if (tokeniser.isBroken()) {
            return broken(bytes, layout, place);
        }
        if (tokeniser.count() != layout.fields()) {
            return ragged(bytes, layout, place);
        }
        int column = 0;
        try {
            int[] fields = layout.wantedAt();
            for (; column < fields.length; column++) {
                field(bytes, fields[column], parsers[column], row);
            }
            return null;
        } catch (RowError e) {
            String name = wanted.columns().get(column).name();
            String value = CsvFormat.text(tokeniser, bytes, layout.wantedAt()[column]);
            return new BadRow(place, name, reason(e), value, texts(bytes, layout));
        }
    }

    /** What is no text in the file's encoding comes here as what is none in UTF-8. */
    private String reason(RowError e) {
        return e.reason().equals(Utf8.NO_TEXT)
                ? "the text is not " + options.encoding().shown()
                : e.reason();
    }

    private void field(byte[] bytes, int field, FieldParser parser, int row) {
        byte kind = tokeniser.kind(field);
        if (kind != CsvTokeniser.DOUBLED) {
            parser.read(bytes, tokeniser.from(field), tokeniser.to(field), kind != CsvTokeniser.PLAIN, row);
            return;
        }
        int most = tokeniser.to(field) - tokeniser.from(field) + SLACK;
        if (scratch.length < most) {
            scratch = new byte[most * 2];
        }
        int size = tokeniser.undouble(bytes, field, scratch);
        parser.read(scratch, 0, size, true, row);
    }

    private BadRow broken(byte[] bytes, CsvLayout layout, long place) {
        int trailed = tokeniser.find(CsvTokeniser.TRAILED);
        int field = trailed >= 0 ? trailed : tokeniser.find(CsvTokeniser.UNCLOSED);
        String reason = trailed >= 0 ? "text stands behind a closing quote" : "a quote is never closed";
        String value = CsvFormat.text(tokeniser, bytes, field);
        return new BadRow(place, columnAt(layout, field), reason, value, texts(bytes, layout));
    }

    private BadRow ragged(byte[] bytes, CsvLayout layout, long place) {
        int found = tokeniser.count();
        String reason = "the row has " + found + (found == 1 ? " field" : " fields") + ", but "
                + (options.header() ? "the header has " : "the schema has ") + layout.fields();
        return new BadRow(
                place, found < layout.fields() ? columnAt(layout, found) : null, reason, null, texts(bytes, layout));
    }

    private static @Nullable String columnAt(CsvLayout layout, int field) {
        int column = layout.declaredAt().indexOf(field);
        return column < 0 ? null : layout.declared().columns().get(column).name();
    }

    /** The declared columns as far as the record has them. */
    private Map<String, @Nullable String> texts(byte[] bytes, CsvLayout layout) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        List<Column> columns = layout.declared().columns();
        for (int i = 0; i < columns.size(); i++) {
            int field = layout.declaredAt().get(i);
            if (field < tokeniser.count()) {
                boolean plain = tokeniser.kind(field) == CsvTokeniser.PLAIN;
                boolean missing = plain
                        && FieldParsers.nulls(columns.get(i), options)
                                .has(bytes, tokeniser.from(field), tokeniser.to(field));
                texts.put(columns.get(i).name(), missing ? null : CsvFormat.text(tokeniser, bytes, field));
            }
        }
        return texts;
    }
}
