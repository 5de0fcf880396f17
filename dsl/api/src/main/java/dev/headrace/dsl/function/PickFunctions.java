// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.BoolOfRows;
import dev.headrace.dsl.value.BytesExpr;
import dev.headrace.dsl.value.BytesOfRows;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.DateOfRows;
import dev.headrace.dsl.value.DecimalExpr;
import dev.headrace.dsl.value.DecimalOfRows;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.DurationOfRows;
import dev.headrace.dsl.value.EnumExpr;
import dev.headrace.dsl.value.EnumOfRows;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatOfRows;
import dev.headrace.dsl.value.ImageExpr;
import dev.headrace.dsl.value.ImageOfRows;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.InstantOfRows;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.IntOfRows;
import dev.headrace.dsl.value.ListExpr;
import dev.headrace.dsl.value.ListOfRows;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeBoolOfRows;
import dev.headrace.dsl.value.MaybeBytes;
import dev.headrace.dsl.value.MaybeBytesOfRows;
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
import dev.headrace.dsl.value.MaybeImageOfRows;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInstantOfRows;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.MaybeIntOfRows;
import dev.headrace.dsl.value.MaybeList;
import dev.headrace.dsl.value.MaybeListOfRows;
import dev.headrace.dsl.value.MaybeRecord;
import dev.headrace.dsl.value.MaybeRecordOfRows;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.MaybeTextOfRows;
import dev.headrace.dsl.value.MaybeVector;
import dev.headrace.dsl.value.MaybeVectorOfRows;
import dev.headrace.dsl.value.RecordExpr;
import dev.headrace.dsl.value.RecordOfRows;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextOfRows;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.VectorExpr;
import dev.headrace.dsl.value.VectorOfRows;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Aggregates of the library that pick values. */
public abstract class PickFunctions extends AggregateFunctions {
    PickFunctions() {}

    /** The value that at least the share {@code p} of all values do not exceed. */
    public static <R> IntOfRows<R> quantile(IntExpr<R> x, double p) {
        return IntOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /** The value that at least the share {@code p} of all values do not exceed. */
    public static <R> MaybeIntOfRows<R> quantile(MaybeInt<R> x, double p) {
        return MaybeIntOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> IntOfRows<R> first(IntExpr<R> x) {
        return IntOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> MaybeIntOfRows<R> first(MaybeInt<R> x) {
        return MaybeIntOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> IntOfRows<R> last(IntExpr<R> x) {
        return IntOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> MaybeIntOfRows<R> last(MaybeInt<R> x) {
        return MaybeIntOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R> ListOfRows<R, Long> collect(IntExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R> MaybeListOfRows<R, Long> collect(MaybeInt<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /** The value that at least the share {@code p} of all values do not exceed. */
    public static <R> FloatOfRows<R> quantile(FloatExpr<R> x, double p) {
        return FloatOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /** The value that at least the share {@code p} of all values do not exceed. */
    public static <R> MaybeFloatOfRows<R> quantile(MaybeFloat<R> x, double p) {
        return MaybeFloatOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> FloatOfRows<R> first(FloatExpr<R> x) {
        return FloatOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> MaybeFloatOfRows<R> first(MaybeFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> FloatOfRows<R> last(FloatExpr<R> x) {
        return FloatOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> MaybeFloatOfRows<R> last(MaybeFloat<R> x) {
        return MaybeFloatOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R> ListOfRows<R, Double> collect(FloatExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R> MaybeListOfRows<R, Double> collect(MaybeFloat<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /** The value that at least the share {@code p} of all values do not exceed. */
    public static <R> DecimalOfRows<R> quantile(DecimalExpr<R> x, double p) {
        return DecimalOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /** The value that at least the share {@code p} of all values do not exceed. */
    public static <R> MaybeDecimalOfRows<R> quantile(MaybeDecimal<R> x, double p) {
        return MaybeDecimalOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> DecimalOfRows<R> first(DecimalExpr<R> x) {
        return DecimalOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> MaybeDecimalOfRows<R> first(MaybeDecimal<R> x) {
        return MaybeDecimalOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> DecimalOfRows<R> last(DecimalExpr<R> x) {
        return DecimalOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> MaybeDecimalOfRows<R> last(MaybeDecimal<R> x) {
        return MaybeDecimalOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R> ListOfRows<R, BigDecimal> collect(DecimalExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R> MaybeListOfRows<R, BigDecimal> collect(MaybeDecimal<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> TextOfRows<R> first(TextExpr<R> x) {
        return TextOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> MaybeTextOfRows<R> first(MaybeText<R> x) {
        return MaybeTextOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> TextOfRows<R> last(TextExpr<R> x) {
        return TextOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> MaybeTextOfRows<R> last(MaybeText<R> x) {
        return MaybeTextOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R> ListOfRows<R, String> collect(TextExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R> MaybeListOfRows<R, String> collect(MaybeText<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> BoolOfRows<R> first(BoolExpr<R> x) {
        return BoolOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> MaybeBoolOfRows<R> first(MaybeBool<R> x) {
        return MaybeBoolOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> BoolOfRows<R> last(BoolExpr<R> x) {
        return BoolOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> MaybeBoolOfRows<R> last(MaybeBool<R> x) {
        return MaybeBoolOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R> ListOfRows<R, Boolean> collect(BoolExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R> MaybeListOfRows<R, Boolean> collect(MaybeBool<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /** The value that at least the share {@code p} of all values do not exceed. */
    public static <R> DateOfRows<R> quantile(DateExpr<R> x, double p) {
        return DateOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /** The value that at least the share {@code p} of all values do not exceed. */
    public static <R> MaybeDateOfRows<R> quantile(MaybeDate<R> x, double p) {
        return MaybeDateOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> DateOfRows<R> first(DateExpr<R> x) {
        return DateOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> MaybeDateOfRows<R> first(MaybeDate<R> x) {
        return MaybeDateOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> DateOfRows<R> last(DateExpr<R> x) {
        return DateOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> MaybeDateOfRows<R> last(MaybeDate<R> x) {
        return MaybeDateOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R> ListOfRows<R, LocalDate> collect(DateExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R> MaybeListOfRows<R, LocalDate> collect(MaybeDate<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /** The value that at least the share {@code p} of all values do not exceed. */
    public static <R> InstantOfRows<R> quantile(InstantExpr<R> x, double p) {
        return InstantOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /** The value that at least the share {@code p} of all values do not exceed. */
    public static <R> MaybeInstantOfRows<R> quantile(MaybeInstant<R> x, double p) {
        return MaybeInstantOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> InstantOfRows<R> first(InstantExpr<R> x) {
        return InstantOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> MaybeInstantOfRows<R> first(MaybeInstant<R> x) {
        return MaybeInstantOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> InstantOfRows<R> last(InstantExpr<R> x) {
        return InstantOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> MaybeInstantOfRows<R> last(MaybeInstant<R> x) {
        return MaybeInstantOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R> ListOfRows<R, Instant> collect(InstantExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R> MaybeListOfRows<R, Instant> collect(MaybeInstant<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /** The value that at least the share {@code p} of all values do not exceed. */
    public static <R> DurationOfRows<R> quantile(DurationExpr<R> x, double p) {
        return DurationOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /** The value that at least the share {@code p} of all values do not exceed. */
    public static <R> MaybeDurationOfRows<R> quantile(MaybeDuration<R> x, double p) {
        return MaybeDurationOfRows.of(Told.call("quantile", x, Told.literal(p)));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> DurationOfRows<R> first(DurationExpr<R> x) {
        return DurationOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> MaybeDurationOfRows<R> first(MaybeDuration<R> x) {
        return MaybeDurationOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> DurationOfRows<R> last(DurationExpr<R> x) {
        return DurationOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> MaybeDurationOfRows<R> last(MaybeDuration<R> x) {
        return MaybeDurationOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R> ListOfRows<R, Duration> collect(DurationExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R> MaybeListOfRows<R, Duration> collect(MaybeDuration<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R, E extends Enum<E>> EnumOfRows<R, E> first(EnumExpr<R, E> x) {
        return EnumOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R, E extends Enum<E>> MaybeEnumOfRows<R, E> first(MaybeEnum<R, E> x) {
        return MaybeEnumOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R, E extends Enum<E>> EnumOfRows<R, E> last(EnumExpr<R, E> x) {
        return EnumOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R, E extends Enum<E>> MaybeEnumOfRows<R, E> last(MaybeEnum<R, E> x) {
        return MaybeEnumOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R, E extends Enum<E>> ListOfRows<R, E> collect(EnumExpr<R, E> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R, E extends Enum<E>> MaybeListOfRows<R, E> collect(MaybeEnum<R, E> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R, T> ListOfRows<R, T> first(ListExpr<R, T> x) {
        return ListOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R, T> MaybeListOfRows<R, T> first(MaybeList<R, T> x) {
        return MaybeListOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R, T> ListOfRows<R, T> last(ListExpr<R, T> x) {
        return ListOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R, T> MaybeListOfRows<R, T> last(MaybeList<R, T> x) {
        return MaybeListOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R, T> ListOfRows<R, List<T>> collect(ListExpr<R, T> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R, T> MaybeListOfRows<R, List<T>> collect(MaybeList<R, T> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> VectorOfRows<R> first(VectorExpr<R> x) {
        return VectorOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> MaybeVectorOfRows<R> first(MaybeVector<R> x) {
        return MaybeVectorOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> VectorOfRows<R> last(VectorExpr<R> x) {
        return VectorOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> MaybeVectorOfRows<R> last(MaybeVector<R> x) {
        return MaybeVectorOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R> ListOfRows<R, double[]> collect(VectorExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R> MaybeListOfRows<R, double[]> collect(MaybeVector<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> BytesOfRows<R> first(BytesExpr<R> x) {
        return BytesOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> MaybeBytesOfRows<R> first(MaybeBytes<R> x) {
        return MaybeBytesOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> BytesOfRows<R> last(BytesExpr<R> x) {
        return BytesOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> MaybeBytesOfRows<R> last(MaybeBytes<R> x) {
        return MaybeBytesOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R> ListOfRows<R, byte[]> collect(BytesExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R> MaybeListOfRows<R, byte[]> collect(MaybeBytes<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> ImageOfRows<R> first(ImageExpr<R> x) {
        return ImageOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R> MaybeImageOfRows<R> first(MaybeImage<R> x) {
        return MaybeImageOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> ImageOfRows<R> last(ImageExpr<R> x) {
        return ImageOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R> MaybeImageOfRows<R> last(MaybeImage<R> x) {
        return MaybeImageOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R> ListOfRows<R, byte[]> collect(ImageExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R> MaybeListOfRows<R, byte[]> collect(MaybeImage<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R, N> RecordOfRows<R, N> first(RecordExpr<R, N> x) {
        return RecordOfRows.of(Told.call("first", x));
    }

    /** The value in the first row that has one, in the canonical order of rows. */
    public static <R, N> MaybeRecordOfRows<R, N> first(MaybeRecord<R, N> x) {
        return MaybeRecordOfRows.of(Told.call("first", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R, N> RecordOfRows<R, N> last(RecordExpr<R, N> x) {
        return RecordOfRows.of(Told.call("last", x));
    }

    /** The value in the last row that has one, in the canonical order of rows. */
    public static <R, N> MaybeRecordOfRows<R, N> last(MaybeRecord<R, N> x) {
        return MaybeRecordOfRows.of(Told.call("last", x));
    }

    /** All values as a list, the least first. */
    public static <R, N> ListOfRows<R, N> collect(RecordExpr<R, N> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /** All values as a list, the least first. */
    public static <R, N> MaybeListOfRows<R, N> collect(MaybeRecord<R, N> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }
}
