package dev.headrace.ir.codec;

import dev.headrace.ir.type.StructValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of the language, boxed as {@link dev.headrace.ir.type.Physical} says, as one line of JSON. */
public final class ValueCodec {

    private ValueCodec() {}

    public static String write(@Nullable Object value) {
        byte[] bytes = Json.bytes(out -> Values.write(new JsonOut(out), value));
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /**
     * The value that {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it did not write this
     */
    public static @Nullable Object read(String json) {
        try {
            @Nullable Object parsed = Json.parse(json.getBytes(StandardCharsets.UTF_8));
            return parsed == null ? null : Values.read(parsed, "");
        } catch (Damage damage) {
            throw new IllegalArgumentException(damage.sentence(), damage);
        }
    }

    /** A row, null where a value is missing. */
    public static String writeRow(List<@Nullable Object> row) {
        return write(new StructValue(row));
    }

    /** The row that {@link #writeRow} wrote. */
    public static List<@Nullable Object> readRow(String json) {
        if (read(json) instanceof StructValue row) {
            return row.values();
        }
        throw new IllegalArgumentException("no row");
    }
}
