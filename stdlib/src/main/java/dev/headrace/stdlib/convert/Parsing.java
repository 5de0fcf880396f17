package dev.headrace.stdlib.convert;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.BoolText;
import dev.headrace.ir.text.DateText;
import dev.headrace.ir.text.DecimalText;
import dev.headrace.ir.text.DurationText;
import dev.headrace.ir.text.FloatText;
import dev.headrace.ir.text.InstantText;
import dev.headrace.ir.text.IntText;
import dev.headrace.ir.text.Zone;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Text read as a value, missing where it is none. */
public final class Parsing {

    private Parsing() {}

    public static @Nullable Boolean parseBool(String s) {
        return orMissing(() -> BoolText.parse(s));
    }

    public static @Nullable Long parseInt(String s) {
        return orMissing(() -> IntText.parse(s));
    }

    public static @Nullable Double parseFloat(String s) {
        return orMissing(() -> FloatText.parse(s));
    }

    public static @Nullable BigDecimal parseDecimal(String s, long precision, long scale) {
        return orMissing(() -> DecimalText.parse(s, (int) precision, (int) scale));
    }

    public static @Nullable Long parseDate(String s) {
        return orMissing(() -> DateText.parse(s));
    }

    public static @Nullable Long parseInstant(String s) {
        return orMissing(() -> InstantText.parse(s));
    }

    public static @Nullable Long parseInstant(String s, String id, Zone zone) {
        return orMissing(() -> InstantText.parse(s, zone));
    }

    public static @Nullable Long parseDuration(String s) {
        return orMissing(() -> DurationText.parse(s));
    }

    private static <T> @Nullable T orMissing(Supplier<T> read) {
        try {
            return read.get();
        } catch (RowError e) {
            return null;
        }
    }
}
