// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyBool;
import dev.headrace.dsl.value.AnyDate;
import dev.headrace.dsl.value.AnyDecimal;
import dev.headrace.dsl.value.AnyDuration;
import dev.headrace.dsl.value.AnyEnum;
import dev.headrace.dsl.value.AnyFloatLike;
import dev.headrace.dsl.value.AnyInstant;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.AnyTextLike;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.DecimalLike;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.EnumExpr;
import dev.headrace.dsl.value.FloatLike;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeDate;
import dev.headrace.dsl.value.MaybeDecimal;
import dev.headrace.dsl.value.MaybeDuration;
import dev.headrace.dsl.value.MaybeEnum;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Functions of the library: missing values. Of a missing value they are missing. A row error makes the row a bad
 * one (HR0701), which meets the fate that its source declares.
 */
public abstract class MissingValuesFunctions extends HashFunctions {
    MissingValuesFunctions() {}

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: an Int, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R> MaybeInt<R> nullIf(AnyInt<? super R> x, IntExpr<? super R> value) {
        return MaybeInt.of(Told.call("null_if", x, value));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: an Int, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R> MaybeInt<R> nullIf(AnyInt<? super R> x, long value) {
        return MaybeInt.of(Told.call("null_if", x, Told.literal(value)));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a Float, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R> MaybeFloat<R> nullIf(AnyFloatLike<? super R> x, FloatLike<? super R> value) {
        return MaybeFloat.of(Told.call("null_if", x, value));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a Float, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing; finite
     */
    public static <R> MaybeFloat<R> nullIf(AnyFloatLike<? super R> x, double value) {
        return MaybeFloat.of(Told.call("null_if", x, Told.literal(value)));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a Decimal, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R> MaybeDecimal<R> nullIf(AnyDecimal<? super R> x, DecimalLike<? super R> value) {
        return MaybeDecimal.of(Told.call("null_if", x, value));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a Decimal, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R> MaybeDecimal<R> nullIf(AnyDecimal<? super R> x, BigDecimal value) {
        return MaybeDecimal.of(Told.call("null_if", x, Told.literal(value)));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a Text, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the text
     * @param value the value that becomes missing
     */
    public static <R> MaybeText<R> nullIf(AnyTextLike<? super R> x, TextLike<? super R> value) {
        return MaybeText.of(Told.call("null_if", x, value));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a Text, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the text
     * @param value the value that becomes missing
     */
    public static <R> MaybeText<R> nullIf(AnyTextLike<? super R> x, String value) {
        return MaybeText.of(Told.call("null_if", x, Told.literal(value)));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a Bool, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R> MaybeBool<R> nullIf(AnyBool<? super R> x, BoolExpr<? super R> value) {
        return MaybeBool.of(Told.call("null_if", x, value));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a Bool, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R> MaybeBool<R> nullIf(AnyBool<? super R> x, boolean value) {
        return MaybeBool.of(Told.call("null_if", x, Told.literal(value)));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a Date, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R> MaybeDate<R> nullIf(AnyDate<? super R> x, DateExpr<? super R> value) {
        return MaybeDate.of(Told.call("null_if", x, value));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a Date, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R> MaybeDate<R> nullIf(AnyDate<? super R> x, LocalDate value) {
        return MaybeDate.of(Told.call("null_if", x, Told.literal(value)));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: an Instant, or missing} For the other
     * way round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R> MaybeInstant<R> nullIf(AnyInstant<? super R> x, InstantExpr<? super R> value) {
        return MaybeInstant.of(Told.call("null_if", x, value));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: an Instant, or missing} For the other
     * way round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing; in whole microseconds
     */
    public static <R> MaybeInstant<R> nullIf(AnyInstant<? super R> x, Instant value) {
        return MaybeInstant.of(Told.call("null_if", x, Told.literal(value)));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a Duration, or missing} For the other
     * way round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R> MaybeDuration<R> nullIf(AnyDuration<? super R> x, DurationExpr<? super R> value) {
        return MaybeDuration.of(Told.call("null_if", x, value));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a Duration, or missing} For the other
     * way round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R> MaybeDuration<R> nullIf(AnyDuration<? super R> x, Span value) {
        return MaybeDuration.of(Told.call("null_if", x, Told.literal(value)));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a label, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R, E extends Enum<E>> MaybeEnum<R, E> nullIf(AnyEnum<? super R, E> x, EnumExpr<? super R, E> value) {
        return MaybeEnum.of(Told.call("null_if", x, value));
    }

    /**
     * {@return <code>x</code>, but missing where it equals <code>value</code>: a label, or missing} For the other way
     * round there is <code>??</code>, and for a question <code>is null</code>.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     * @param value the value that becomes missing
     */
    public static <R, E extends Enum<E>> MaybeEnum<R, E> nullIf(AnyEnum<? super R, E> x, E value) {
        return MaybeEnum.of(Told.call("null_if", x, Told.literal(value)));
    }
}
