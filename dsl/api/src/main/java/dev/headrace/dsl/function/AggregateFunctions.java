// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyDecimal;
import dev.headrace.dsl.value.AnyDuration;
import dev.headrace.dsl.value.AnyFloat;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.BytesExpr;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.DateOfRows;
import dev.headrace.dsl.value.DecimalExpr;
import dev.headrace.dsl.value.DecimalOfRows;
import dev.headrace.dsl.value.DecimalTotal;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.DurationOfRows;
import dev.headrace.dsl.value.DurationTotal;
import dev.headrace.dsl.value.EnumExpr;
import dev.headrace.dsl.value.EnumOfRows;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatOfRows;
import dev.headrace.dsl.value.FloatTotal;
import dev.headrace.dsl.value.ImageExpr;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.InstantOfRows;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.IntOfRows;
import dev.headrace.dsl.value.IntTotal;
import dev.headrace.dsl.value.ListExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeBytes;
import dev.headrace.dsl.value.MaybeDate;
import dev.headrace.dsl.value.MaybeDateOfRows;
import dev.headrace.dsl.value.MaybeDecimal;
import dev.headrace.dsl.value.MaybeDecimalOfRows;
import dev.headrace.dsl.value.MaybeDuration;
import dev.headrace.dsl.value.MaybeDurationOfRows;
import dev.headrace.dsl.value.MaybeEnum;
import dev.headrace.dsl.value.MaybeEnumOfRows;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.MaybeFloatOfRows;
import dev.headrace.dsl.value.MaybeImage;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInstantOfRows;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.MaybeIntOfRows;
import dev.headrace.dsl.value.MaybeList;
import dev.headrace.dsl.value.MaybeRecord;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.MaybeTextOfRows;
import dev.headrace.dsl.value.MaybeVector;
import dev.headrace.dsl.value.RecordExpr;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextOfRows;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.Value;
import dev.headrace.dsl.value.VectorExpr;

/** Aggregates of the library: counts, sums and the like. */
public abstract class AggregateFunctions extends Values {
    AggregateFunctions() {}

    /** How many rows there are. */
    public static IntTotal<Object> count() {
        return IntTotal.of(Told.call("count"));
    }

    /** How many rows have a value of {@code x}. */
    public static <R> IntTotal<R> count(Value<R, ?> x) {
        return IntTotal.of(Told.call("count", x));
    }

    /** The exact sum; 0 over nothing. */
    public static <R> IntTotal<R> sum(AnyInt<R> x) {
        return IntTotal.of(Told.call("sum", x));
    }

    /** The exact average, rounded once to a Float. */
    public static <R> FloatOfRows<R> avg(IntExpr<R> x) {
        return FloatOfRows.of(Told.call("avg", x));
    }

    /** The exact average, rounded once to a Float. */
    public static <R> MaybeFloatOfRows<R> avg(MaybeInt<R> x) {
        return MaybeFloatOfRows.of(Told.call("avg", x));
    }

    /** The standard deviation of a sample; of one row it is missing. */
    public static <R> MaybeFloatOfRows<R> stddev(AnyInt<R> x) {
        return MaybeFloatOfRows.of(Told.call("stddev", x));
    }

    /** The variance of a sample; of one row it is missing. */
    public static <R> MaybeFloatOfRows<R> variance(AnyInt<R> x) {
        return MaybeFloatOfRows.of(Told.call("variance", x));
    }

    /** The least value. */
    public static <R> IntOfRows<R> min(IntExpr<R> x) {
        return IntOfRows.of(Told.call("min", x));
    }

    /** The least value. */
    public static <R> MaybeIntOfRows<R> min(MaybeInt<R> x) {
        return MaybeIntOfRows.of(Told.call("min", x));
    }

    /** The greatest value. */
    public static <R> IntOfRows<R> max(IntExpr<R> x) {
        return IntOfRows.of(Told.call("max", x));
    }

    /** The greatest value. */
    public static <R> MaybeIntOfRows<R> max(MaybeInt<R> x) {
        return MaybeIntOfRows.of(Told.call("max", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> IntOfRows<R> distinct(IntExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> MaybeIntOfRows<R> distinct(MaybeInt<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /** The exact sum; 0 over nothing. */
    public static <R> FloatTotal<R> sum(AnyFloat<R> x) {
        return FloatTotal.of(Told.call("sum", x));
    }

    /** The exact average, rounded once to a Float. */
    public static <R> FloatOfRows<R> avg(FloatExpr<R> x) {
        return FloatOfRows.of(Told.call("avg", x));
    }

    /** The exact average, rounded once to a Float. */
    public static <R> MaybeFloatOfRows<R> avg(MaybeFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("avg", x));
    }

    /** The standard deviation of a sample; of one row it is missing. */
    public static <R> MaybeFloatOfRows<R> stddev(AnyFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("stddev", x));
    }

    /** The variance of a sample; of one row it is missing. */
    public static <R> MaybeFloatOfRows<R> variance(AnyFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("variance", x));
    }

    /** The least value. */
    public static <R> FloatOfRows<R> min(FloatExpr<R> x) {
        return FloatOfRows.of(Told.call("min", x));
    }

    /** The least value. */
    public static <R> MaybeFloatOfRows<R> min(MaybeFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("min", x));
    }

    /** The greatest value. */
    public static <R> FloatOfRows<R> max(FloatExpr<R> x) {
        return FloatOfRows.of(Told.call("max", x));
    }

    /** The greatest value. */
    public static <R> MaybeFloatOfRows<R> max(MaybeFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("max", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> IntOfRows<R> distinct(FloatExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> MaybeIntOfRows<R> distinct(MaybeFloat<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /** The exact sum; 0 over nothing. */
    public static <R> DecimalTotal<R> sum(AnyDecimal<R> x) {
        return DecimalTotal.of(Told.call("sum", x));
    }

    /** The exact average, rounded once to a Float. */
    public static <R> FloatOfRows<R> avg(DecimalExpr<R> x) {
        return FloatOfRows.of(Told.call("avg", x));
    }

    /** The exact average, rounded once to a Float. */
    public static <R> MaybeFloatOfRows<R> avg(MaybeDecimal<R> x) {
        return MaybeFloatOfRows.of(Told.call("avg", x));
    }

    /** The standard deviation of a sample; of one row it is missing. */
    public static <R> MaybeFloatOfRows<R> stddev(AnyDecimal<R> x) {
        return MaybeFloatOfRows.of(Told.call("stddev", x));
    }

    /** The variance of a sample; of one row it is missing. */
    public static <R> MaybeFloatOfRows<R> variance(AnyDecimal<R> x) {
        return MaybeFloatOfRows.of(Told.call("variance", x));
    }

    /** The least value. */
    public static <R> DecimalOfRows<R> min(DecimalExpr<R> x) {
        return DecimalOfRows.of(Told.call("min", x));
    }

    /** The least value. */
    public static <R> MaybeDecimalOfRows<R> min(MaybeDecimal<R> x) {
        return MaybeDecimalOfRows.of(Told.call("min", x));
    }

    /** The greatest value. */
    public static <R> DecimalOfRows<R> max(DecimalExpr<R> x) {
        return DecimalOfRows.of(Told.call("max", x));
    }

    /** The greatest value. */
    public static <R> MaybeDecimalOfRows<R> max(MaybeDecimal<R> x) {
        return MaybeDecimalOfRows.of(Told.call("max", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> IntOfRows<R> distinct(DecimalExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> MaybeIntOfRows<R> distinct(MaybeDecimal<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /** The least value. */
    public static <R> TextOfRows<R> min(TextExpr<R> x) {
        return TextOfRows.of(Told.call("min", x));
    }

    /** The least value. */
    public static <R> MaybeTextOfRows<R> min(MaybeText<R> x) {
        return MaybeTextOfRows.of(Told.call("min", x));
    }

    /** The greatest value. */
    public static <R> TextOfRows<R> max(TextExpr<R> x) {
        return TextOfRows.of(Told.call("max", x));
    }

    /** The greatest value. */
    public static <R> MaybeTextOfRows<R> max(MaybeText<R> x) {
        return MaybeTextOfRows.of(Told.call("max", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> IntOfRows<R> distinct(TextExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> MaybeIntOfRows<R> distinct(MaybeText<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> IntOfRows<R> distinct(BoolExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> MaybeIntOfRows<R> distinct(MaybeBool<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /** The least value. */
    public static <R> DateOfRows<R> min(DateExpr<R> x) {
        return DateOfRows.of(Told.call("min", x));
    }

    /** The least value. */
    public static <R> MaybeDateOfRows<R> min(MaybeDate<R> x) {
        return MaybeDateOfRows.of(Told.call("min", x));
    }

    /** The greatest value. */
    public static <R> DateOfRows<R> max(DateExpr<R> x) {
        return DateOfRows.of(Told.call("max", x));
    }

    /** The greatest value. */
    public static <R> MaybeDateOfRows<R> max(MaybeDate<R> x) {
        return MaybeDateOfRows.of(Told.call("max", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> IntOfRows<R> distinct(DateExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> MaybeIntOfRows<R> distinct(MaybeDate<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /** The least value. */
    public static <R> InstantOfRows<R> min(InstantExpr<R> x) {
        return InstantOfRows.of(Told.call("min", x));
    }

    /** The least value. */
    public static <R> MaybeInstantOfRows<R> min(MaybeInstant<R> x) {
        return MaybeInstantOfRows.of(Told.call("min", x));
    }

    /** The greatest value. */
    public static <R> InstantOfRows<R> max(InstantExpr<R> x) {
        return InstantOfRows.of(Told.call("max", x));
    }

    /** The greatest value. */
    public static <R> MaybeInstantOfRows<R> max(MaybeInstant<R> x) {
        return MaybeInstantOfRows.of(Told.call("max", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> IntOfRows<R> distinct(InstantExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> MaybeIntOfRows<R> distinct(MaybeInstant<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /** The exact sum; 0 over nothing. */
    public static <R> DurationTotal<R> sum(AnyDuration<R> x) {
        return DurationTotal.of(Told.call("sum", x));
    }

    /** The least value. */
    public static <R> DurationOfRows<R> min(DurationExpr<R> x) {
        return DurationOfRows.of(Told.call("min", x));
    }

    /** The least value. */
    public static <R> MaybeDurationOfRows<R> min(MaybeDuration<R> x) {
        return MaybeDurationOfRows.of(Told.call("min", x));
    }

    /** The greatest value. */
    public static <R> DurationOfRows<R> max(DurationExpr<R> x) {
        return DurationOfRows.of(Told.call("max", x));
    }

    /** The greatest value. */
    public static <R> MaybeDurationOfRows<R> max(MaybeDuration<R> x) {
        return MaybeDurationOfRows.of(Told.call("max", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> IntOfRows<R> distinct(DurationExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> MaybeIntOfRows<R> distinct(MaybeDuration<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /** The least value. */
    public static <R, E extends Enum<E>> EnumOfRows<R, E> min(EnumExpr<R, E> x) {
        return EnumOfRows.of(Told.call("min", x));
    }

    /** The least value. */
    public static <R, E extends Enum<E>> MaybeEnumOfRows<R, E> min(MaybeEnum<R, E> x) {
        return MaybeEnumOfRows.of(Told.call("min", x));
    }

    /** The greatest value. */
    public static <R, E extends Enum<E>> EnumOfRows<R, E> max(EnumExpr<R, E> x) {
        return EnumOfRows.of(Told.call("max", x));
    }

    /** The greatest value. */
    public static <R, E extends Enum<E>> MaybeEnumOfRows<R, E> max(MaybeEnum<R, E> x) {
        return MaybeEnumOfRows.of(Told.call("max", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R, E extends Enum<E>> IntOfRows<R> distinct(EnumExpr<R, E> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R, E extends Enum<E>> MaybeIntOfRows<R> distinct(MaybeEnum<R, E> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R, T> IntOfRows<R> distinct(ListExpr<R, T> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R, T> MaybeIntOfRows<R> distinct(MaybeList<R, T> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> IntOfRows<R> distinct(VectorExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> MaybeIntOfRows<R> distinct(MaybeVector<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> IntOfRows<R> distinct(BytesExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> MaybeIntOfRows<R> distinct(MaybeBytes<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> IntOfRows<R> distinct(ImageExpr<R> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R> MaybeIntOfRows<R> distinct(MaybeImage<R> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R, N> IntOfRows<R> distinct(RecordExpr<R, N> x) {
        return IntOfRows.of(Told.call("distinct", x));
    }

    /** How many different values there are, counted exactly. */
    public static <R, N> MaybeIntOfRows<R> distinct(MaybeRecord<R, N> x) {
        return MaybeIntOfRows.of(Told.call("distinct", x));
    }
}
