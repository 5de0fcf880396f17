package dev.headrace.target.beam.log;

import dev.headrace.formats.BadRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.NullableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.jspecify.annotations.Nullable;

/** Rows that did not parse, on their way. */
public final class BadRowCoder extends AtomicCoder<BadRow> {
    private static final long serialVersionUID = 1;
    private static final BadRowCoder ONLY = new BadRowCoder();
    private static final Coder<String> TEXT = StringUtf8Coder.of();
    private static final Coder<@Nullable String> MAYBE = NullableCoder.of(StringUtf8Coder.of());

    private BadRowCoder() {}

    public static BadRowCoder of() {
        return ONLY;
    }

    @Override
    public void encode(BadRow row, OutputStream to) throws IOException {
        VarLongCoder.of().encode(row.place(), to);
        MAYBE.encode(row.column(), to);
        TEXT.encode(row.reason(), to);
        MAYBE.encode(row.value(), to);
        VarIntCoder.of().encode(row.row().size(), to);
        for (Map.Entry<String, @Nullable String> entry : row.row().entrySet()) {
            TEXT.encode(entry.getKey(), to);
            MAYBE.encode(entry.getValue(), to);
        }
    }

    @Override
    public BadRow decode(InputStream from) throws IOException {
        long place = VarLongCoder.of().decode(from);
        String column = MAYBE.decode(from);
        String reason = TEXT.decode(from);
        String value = MAYBE.decode(from);
        int size = VarIntCoder.of().decode(from);
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            row.put(TEXT.decode(from), MAYBE.decode(from));
        }
        return new BadRow(place, column, reason, value, row);
    }

    @Override
    public void verifyDeterministic() {
        // A row's texts stand in the order of its columns.
    }
}
