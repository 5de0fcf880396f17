// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyDate;
import dev.headrace.dsl.value.AnyDecimal;
import dev.headrace.dsl.value.AnyDecimalLike;
import dev.headrace.dsl.value.AnyDuration;
import dev.headrace.dsl.value.AnyEnum;
import dev.headrace.dsl.value.AnyFloatLike;
import dev.headrace.dsl.value.AnyInstant;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.AnyTextLike;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.DecimalExpr;
import dev.headrace.dsl.value.DecimalLike;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.EnumExpr;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatLike;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeDate;
import dev.headrace.dsl.value.MaybeDecimal;
import dev.headrace.dsl.value.MaybeDuration;
import dev.headrace.dsl.value.MaybeEnum;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Functions of the library: clamp. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class ClampFunctions extends GreatestFunctions3 {
    ClampFunctions() {}

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: an Int, always there} A
     * <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> IntExpr<R> clamp(IntExpr<? super R> x, IntExpr<? super R> low, IntExpr<? super R> high) {
        return IntExpr.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: an Int, always there} A
     * <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> IntExpr<R> clamp(IntExpr<? super R> x, long low, long high) {
        return IntExpr.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: an Int, missing where an
     * argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> MaybeInt<R> clamp(AnyInt<? super R> x, AnyInt<? super R> low, AnyInt<? super R> high) {
        return MaybeInt.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: an Int, missing where an
     * argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> MaybeInt<R> clamp(AnyInt<? super R> x, long low, long high) {
        return MaybeInt.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Float, always there} A
     * <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> FloatExpr<R> clamp(FloatLike<? super R> x, FloatLike<? super R> low, FloatLike<? super R> high) {
        return FloatExpr.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Float, always there} A
     * <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be; finite
     * @param high the greatest it may be; finite
     */
    public static <R> FloatExpr<R> clamp(FloatLike<? super R> x, double low, double high) {
        return FloatExpr.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Float, missing where
     * an argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> MaybeFloat<R> clamp(
            AnyFloatLike<? super R> x, AnyFloatLike<? super R> low, AnyFloatLike<? super R> high) {
        return MaybeFloat.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Float, missing where
     * an argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be; finite
     * @param high the greatest it may be; finite
     */
    public static <R> MaybeFloat<R> clamp(AnyFloatLike<? super R> x, double low, double high) {
        return MaybeFloat.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Decimal, always there}
     * A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> DecimalExpr<R> clamp(
            DecimalExpr<? super R> x, DecimalLike<? super R> low, DecimalLike<? super R> high) {
        return DecimalExpr.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Decimal, always there}
     * A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> DecimalExpr<R> clamp(DecimalExpr<? super R> x, BigDecimal low, BigDecimal high) {
        return DecimalExpr.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Decimal, missing where
     * an argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> MaybeDecimal<R> clamp(
            AnyDecimal<? super R> x, AnyDecimalLike<? super R> low, AnyDecimalLike<? super R> high) {
        return MaybeDecimal.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Decimal, missing where
     * an argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> MaybeDecimal<R> clamp(AnyDecimal<? super R> x, BigDecimal low, BigDecimal high) {
        return MaybeDecimal.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Text, always there} A
     * <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the text
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> TextExpr<R> clamp(TextLike<? super R> x, TextLike<? super R> low, TextLike<? super R> high) {
        return TextExpr.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Text, always there} A
     * <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the text
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> TextExpr<R> clamp(TextLike<? super R> x, String low, String high) {
        return TextExpr.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Text, missing where an
     * argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the text
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> MaybeText<R> clamp(
            AnyTextLike<? super R> x, AnyTextLike<? super R> low, AnyTextLike<? super R> high) {
        return MaybeText.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Text, missing where an
     * argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the text
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> MaybeText<R> clamp(AnyTextLike<? super R> x, String low, String high) {
        return MaybeText.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Date, always there} A
     * <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> DateExpr<R> clamp(DateExpr<? super R> x, DateExpr<? super R> low, DateExpr<? super R> high) {
        return DateExpr.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Date, always there} A
     * <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> DateExpr<R> clamp(DateExpr<? super R> x, LocalDate low, LocalDate high) {
        return DateExpr.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Date, missing where an
     * argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> MaybeDate<R> clamp(AnyDate<? super R> x, AnyDate<? super R> low, AnyDate<? super R> high) {
        return MaybeDate.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Date, missing where an
     * argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> MaybeDate<R> clamp(AnyDate<? super R> x, LocalDate low, LocalDate high) {
        return MaybeDate.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: an Instant, always
     * there} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> InstantExpr<R> clamp(
            InstantExpr<? super R> x, InstantExpr<? super R> low, InstantExpr<? super R> high) {
        return InstantExpr.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: an Instant, always
     * there} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be; in whole microseconds
     * @param high the greatest it may be; in whole microseconds
     */
    public static <R> InstantExpr<R> clamp(InstantExpr<? super R> x, Instant low, Instant high) {
        return InstantExpr.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: an Instant, missing
     * where an argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> MaybeInstant<R> clamp(
            AnyInstant<? super R> x, AnyInstant<? super R> low, AnyInstant<? super R> high) {
        return MaybeInstant.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: an Instant, missing
     * where an argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be; in whole microseconds
     * @param high the greatest it may be; in whole microseconds
     */
    public static <R> MaybeInstant<R> clamp(AnyInstant<? super R> x, Instant low, Instant high) {
        return MaybeInstant.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Duration, always
     * there} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> DurationExpr<R> clamp(
            DurationExpr<? super R> x, DurationExpr<? super R> low, DurationExpr<? super R> high) {
        return DurationExpr.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Duration, always
     * there} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> DurationExpr<R> clamp(DurationExpr<? super R> x, Span low, Span high) {
        return DurationExpr.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Duration, missing
     * where an argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> MaybeDuration<R> clamp(
            AnyDuration<? super R> x, AnyDuration<? super R> low, AnyDuration<? super R> high) {
        return MaybeDuration.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a Duration, missing
     * where an argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R> MaybeDuration<R> clamp(AnyDuration<? super R> x, Span low, Span high) {
        return MaybeDuration.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a label, always there} A
     * <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R, E extends Enum<E>> EnumExpr<R, E> clamp(
            EnumExpr<? super R, E> x, EnumExpr<? super R, E> low, EnumExpr<? super R, E> high) {
        return EnumExpr.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a label, always there} A
     * <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R, E extends Enum<E>> EnumExpr<R, E> clamp(EnumExpr<? super R, E> x, E low, E high) {
        return EnumExpr.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a label, missing where
     * an argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R, E extends Enum<E>> MaybeEnum<R, E> clamp(
            AnyEnum<? super R, E> x, AnyEnum<? super R, E> low, AnyEnum<? super R, E> high) {
        return MaybeEnum.of(Told.call("clamp", x, low, high));
    }

    /**
     * {@return <code>x</code>, but not below <code>low</code> and not above <code>high</code>: a label, missing where
     * an argument is} A <code>low</code> above <code>high</code> is a row error.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     * @param low the least it may be
     * @param high the greatest it may be
     */
    public static <R, E extends Enum<E>> MaybeEnum<R, E> clamp(AnyEnum<? super R, E> x, E low, E high) {
        return MaybeEnum.of(Told.call("clamp", x, Told.literal(low), Told.literal(high)));
    }
}
