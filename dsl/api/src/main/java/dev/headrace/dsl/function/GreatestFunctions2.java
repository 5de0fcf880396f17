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
 * Functions of the library: greatest. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class GreatestFunctions2 extends GreatestFunctions {
    GreatestFunctions2() {}

    /**
     * {@return the greatest of two to four values: an Int, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> IntExpr<R> greatest(IntExpr<? super R> a, IntExpr<? super R> b, IntExpr<? super R> c) {
        return IntExpr.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: an Int, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> IntExpr<R> greatest(IntExpr<? super R> a, long b, long c) {
        return IntExpr.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: an Int, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> MaybeInt<R> greatest(AnyInt<? super R> a, AnyInt<? super R> b, AnyInt<? super R> c) {
        return MaybeInt.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: an Int, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> MaybeInt<R> greatest(AnyInt<? super R> a, long b, long c) {
        return MaybeInt.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: a Float, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> FloatExpr<R> greatest(FloatLike<? super R> a, FloatLike<? super R> b, FloatLike<? super R> c) {
        return FloatExpr.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: a Float, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value; finite
     * @param c the third value; finite
     */
    public static <R> FloatExpr<R> greatest(FloatLike<? super R> a, double b, double c) {
        return FloatExpr.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: a Float, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> MaybeFloat<R> greatest(
            AnyFloatLike<? super R> a, AnyFloatLike<? super R> b, AnyFloatLike<? super R> c) {
        return MaybeFloat.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: a Float, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value; finite
     * @param c the third value; finite
     */
    public static <R> MaybeFloat<R> greatest(AnyFloatLike<? super R> a, double b, double c) {
        return MaybeFloat.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: a Decimal, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> DecimalExpr<R> greatest(
            DecimalExpr<? super R> a, DecimalLike<? super R> b, DecimalLike<? super R> c) {
        return DecimalExpr.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: a Decimal, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> DecimalExpr<R> greatest(DecimalExpr<? super R> a, BigDecimal b, BigDecimal c) {
        return DecimalExpr.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: a Decimal, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> MaybeDecimal<R> greatest(
            AnyDecimal<? super R> a, AnyDecimalLike<? super R> b, AnyDecimalLike<? super R> c) {
        return MaybeDecimal.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: a Decimal, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> MaybeDecimal<R> greatest(AnyDecimal<? super R> a, BigDecimal b, BigDecimal c) {
        return MaybeDecimal.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: a Text, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     */
    public static <R> TextExpr<R> greatest(TextLike<? super R> a, TextLike<? super R> b, TextLike<? super R> c) {
        return TextExpr.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: a Text, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     */
    public static <R> TextExpr<R> greatest(TextLike<? super R> a, String b, String c) {
        return TextExpr.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: a Text, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     */
    public static <R> MaybeText<R> greatest(
            AnyTextLike<? super R> a, AnyTextLike<? super R> b, AnyTextLike<? super R> c) {
        return MaybeText.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: a Text, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first text
     * @param b the second text
     * @param c the third text
     */
    public static <R> MaybeText<R> greatest(AnyTextLike<? super R> a, String b, String c) {
        return MaybeText.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: a Date, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> DateExpr<R> greatest(DateExpr<? super R> a, DateExpr<? super R> b, DateExpr<? super R> c) {
        return DateExpr.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: a Date, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> DateExpr<R> greatest(DateExpr<? super R> a, LocalDate b, LocalDate c) {
        return DateExpr.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: a Date, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> MaybeDate<R> greatest(AnyDate<? super R> a, AnyDate<? super R> b, AnyDate<? super R> c) {
        return MaybeDate.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: a Date, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> MaybeDate<R> greatest(AnyDate<? super R> a, LocalDate b, LocalDate c) {
        return MaybeDate.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: an Instant, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> InstantExpr<R> greatest(
            InstantExpr<? super R> a, InstantExpr<? super R> b, InstantExpr<? super R> c) {
        return InstantExpr.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: an Instant, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value; in whole microseconds
     * @param c the third value; in whole microseconds
     */
    public static <R> InstantExpr<R> greatest(InstantExpr<? super R> a, Instant b, Instant c) {
        return InstantExpr.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: an Instant, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> MaybeInstant<R> greatest(
            AnyInstant<? super R> a, AnyInstant<? super R> b, AnyInstant<? super R> c) {
        return MaybeInstant.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: an Instant, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value; in whole microseconds
     * @param c the third value; in whole microseconds
     */
    public static <R> MaybeInstant<R> greatest(AnyInstant<? super R> a, Instant b, Instant c) {
        return MaybeInstant.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: a Duration, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> DurationExpr<R> greatest(
            DurationExpr<? super R> a, DurationExpr<? super R> b, DurationExpr<? super R> c) {
        return DurationExpr.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: a Duration, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> DurationExpr<R> greatest(DurationExpr<? super R> a, Span b, Span c) {
        return DurationExpr.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: a Duration, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> MaybeDuration<R> greatest(
            AnyDuration<? super R> a, AnyDuration<? super R> b, AnyDuration<? super R> c) {
        return MaybeDuration.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: a Duration, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R> MaybeDuration<R> greatest(AnyDuration<? super R> a, Span b, Span c) {
        return MaybeDuration.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: a label, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R, E extends Enum<E>> EnumExpr<R, E> greatest(
            EnumExpr<? super R, E> a, EnumExpr<? super R, E> b, EnumExpr<? super R, E> c) {
        return EnumExpr.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: a label, always there} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R, E extends Enum<E>> EnumExpr<R, E> greatest(EnumExpr<? super R, E> a, E b, E c) {
        return EnumExpr.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }

    /**
     * {@return the greatest of two to four values: a label, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R, E extends Enum<E>> MaybeEnum<R, E> greatest(
            AnyEnum<? super R, E> a, AnyEnum<? super R, E> b, AnyEnum<? super R, E> c) {
        return MaybeEnum.of(Told.call("greatest", a, b, c));
    }

    /**
     * {@return the greatest of two to four values: a label, or missing} Missing if any of them is.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param a the first value
     * @param b the second value
     * @param c the third value
     */
    public static <R, E extends Enum<E>> MaybeEnum<R, E> greatest(AnyEnum<? super R, E> a, E b, E c) {
        return MaybeEnum.of(Told.call("greatest", a, Told.literal(b), Told.literal(c)));
    }
}
