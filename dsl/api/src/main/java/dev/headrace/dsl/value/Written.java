package dev.headrace.dsl.value;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.UnaryOp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Java values as literals of the language. */
final class Written {

    private Written() {}

    /**
     * The literal of a value: whole numbers, doubles, {@link BigDecimal}, {@link String}, {@link Boolean}, {@link LocalDate},
     * {@link Instant}, constants of an enum.
     *
     * @throws DefinitionException if no literal stands for it: a double that is not finite, an instant finer than a
     *     microsecond, a value of another class
     */
    static DraftExpr of(Object value) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return whole(((Number) value).longValue());
        }
        if (value instanceof Double || value instanceof Float) {
            return number(finite(value.toString()));
        }
        if (value instanceof BigDecimal d) {
            return number(d);
        }
        if (value instanceof String s) {
            return new DraftExpr.TextLiteral(s);
        }
        if (value instanceof Boolean b) {
            return new DraftExpr.BoolLiteral(b);
        }
        if (value instanceof LocalDate d) {
            return new DraftExpr.DateLiteral(d.toEpochDay());
        }
        if (value instanceof Instant i) {
            return new DraftExpr.InstantLiteral(micros(i));
        }
        if (value instanceof Enum<?> e) {
            return new DraftExpr.TextLiteral(Labelled.labelOf(e));
        }
        throw new DefinitionException(
                "no literal stands for a " + value.getClass().getSimpleName());
    }

    private static DraftExpr whole(long value) {
        BigInteger digits = BigInteger.valueOf(value);
        DraftExpr literal = new DraftExpr.IntLiteral(digits.abs());
        return digits.signum() < 0 ? new DraftExpr.Unary(UnaryOp.NEGATE, literal) : literal;
    }

    private static DraftExpr number(BigDecimal value) {
        DraftExpr literal = new DraftExpr.NumberLiteral(value.abs());
        return value.signum() < 0 ? new DraftExpr.Unary(UnaryOp.NEGATE, literal) : literal;
    }

    private static BigDecimal finite(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new DefinitionException("a Float is finite; this is " + text, e);
        }
    }

    private static long micros(Instant instant) {
        if (instant.getNano() % 1_000 != 0) {
            throw new DefinitionException("an Instant counts microseconds; this is " + instant);
        }
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
