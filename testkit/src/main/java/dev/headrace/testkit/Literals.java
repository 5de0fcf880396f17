package dev.headrace.testkit;

import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.UnaryOp;
import dev.headrace.ir.text.DurationText;
import dev.headrace.ir.text.TextForms;
import dev.headrace.ir.type.DataType;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values written out as the language writes them. */
final class Literals {
    private static final int NANOS_PER_MICRO = 1_000;
    private static final long MICROS = 1_000_000;

    private Literals() {}

    /** A value of Java. */
    static DraftExpr written(@Nullable Object value) {
        if (value == null) {
            return new DraftExpr.NullLiteral();
        }
        if (value instanceof Duration span) {
            if (span.getNano() % NANOS_PER_MICRO != 0) {
                throw new IllegalArgumentException("a Duration counts microseconds; this is " + span);
            }
            long micros = Math.addExact(
                    Math.multiplyExact(span.getSeconds(), MICROS), span.getNano() / (long) NANOS_PER_MICRO);
            return span(micros);
        }
        if (value instanceof List<?> values) {
            return new DraftExpr.ListOf(values.stream().map(Literals::written).toList());
        }
        return Told.literal(value).expr();
    }

    /** A value as a row holds it. */
    static DraftExpr physical(DataType type, @Nullable Object value) {
        if (value == null) {
            return new DraftExpr.NullLiteral();
        }
        if (type instanceof DataType.ListOf list) {
            return new DraftExpr.ListOf(((List<?>) value)
                    .stream().map(v -> physical(list.element(), v)).toList());
        }
        if (type instanceof DataType.Instant) {
            return new DraftExpr.InstantLiteral((Long) value);
        }
        if (type instanceof DataType.Date) {
            return new DraftExpr.DateLiteral((Long) value);
        }
        if (type instanceof DataType.Duration) {
            return span((Long) value);
        }
        if (type instanceof DataType.EnumOf labels) {
            return new DraftExpr.TextLiteral(labels.labels().get(((Long) value).intValue()));
        }
        boolean plain = type instanceof DataType.Int
                || type instanceof DataType.Float
                || type instanceof DataType.Decimal
                || type instanceof DataType.Bool
                || type instanceof DataType.Text;
        return plain ? Told.literal(value).expr() : new DraftExpr.TextLiteral(text(type, value));
    }

    /** The text form, which a test takes for a value of any type; for a column that is not there, whatever shows it. */
    private static String text(DataType type, Object value) {
        return type instanceof DataType.Unknown ? value.toString() : TextForms.print(type, value);
    }

    private static DraftExpr span(long micros) {
        DraftExpr length = new DraftExpr.DurationLiteral(Math.abs(micros), DurationText.print(Math.abs(micros)));
        return micros < 0 ? new DraftExpr.Unary(UnaryOp.NEGATE, length) : length;
    }
}
