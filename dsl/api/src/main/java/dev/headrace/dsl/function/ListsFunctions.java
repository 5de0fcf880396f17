// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyBytes;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.AnyList;
import dev.headrace.dsl.value.AnyTextLike;
import dev.headrace.dsl.value.AnyVector;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.BytesExpr;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.ListExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeDate;
import dev.headrace.dsl.value.MaybeDecimal;
import dev.headrace.dsl.value.MaybeDuration;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.MaybeList;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.Sure;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.Value;
import dev.headrace.dsl.value.VectorExpr;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Functions of the library: lists. */
public abstract class ListsFunctions extends MissingValuesFunctions {
    ListsFunctions() {}

    /** The parts of a text between separators; a text without one is its only part. An empty separator is a row error. */
    public static <R> ListExpr<R, String> split(TextLike<? super R> s, TextLike<? super R> separator) {
        return ListExpr.of(Told.call("split", s, separator));
    }

    /** The parts of a text between separators; a text without one is its only part. An empty separator is a row error. */
    public static <R> ListExpr<R, String> split(TextLike<? super R> s, String separator) {
        return ListExpr.of(Told.call("split", s, Told.literal(separator)));
    }

    /** The parts of a text between separators; a text without one is its only part. An empty separator is a row error. */
    public static <R> MaybeList<R, String> split(AnyTextLike<? super R> s, AnyTextLike<? super R> separator) {
        return MaybeList.of(Told.call("split", s, separator));
    }

    /** The parts of a text between separators; a text without one is its only part. An empty separator is a row error. */
    public static <R> MaybeList<R, String> split(AnyTextLike<? super R> s, String separator) {
        return MaybeList.of(Told.call("split", s, Told.literal(separator)));
    }

    /** The texts of a list as Ints; a text that is none is a row error. */
    public static <R> ListExpr<R, Long> ints(ListExpr<? super R, String> list) {
        return ListExpr.of(Told.call("ints", list));
    }

    /** The texts of a list as Ints; a text that is none is a row error. */
    public static <R> MaybeList<R, Long> ints(AnyList<? super R, String> list) {
        return MaybeList.of(Told.call("ints", list));
    }

    /** The texts of a list as Floats; a text that is none is a row error. */
    public static <R> ListExpr<R, Double> floats(ListExpr<? super R, String> list) {
        return ListExpr.of(Told.call("floats", list));
    }

    /** The texts of a list as Floats; a text that is none is a row error. */
    public static <R> MaybeList<R, Double> floats(AnyList<? super R, String> list) {
        return MaybeList.of(Told.call("floats", list));
    }

    /** The texts of a list, one after the other with a separator between. */
    public static <R> TextExpr<R> join(ListExpr<? super R, String> list, TextLike<? super R> separator) {
        return TextExpr.of(Told.call("join", list, separator));
    }

    /** The texts of a list, one after the other with a separator between. */
    public static <R> TextExpr<R> join(ListExpr<? super R, String> list, String separator) {
        return TextExpr.of(Told.call("join", list, Told.literal(separator)));
    }

    /** The texts of a list, one after the other with a separator between. */
    public static <R> MaybeText<R> join(AnyList<? super R, String> list, AnyTextLike<? super R> separator) {
        return MaybeText.of(Told.call("join", list, separator));
    }

    /** The texts of a list, one after the other with a separator between. */
    public static <R> MaybeText<R> join(AnyList<? super R, String> list, String separator) {
        return MaybeText.of(Told.call("join", list, Told.literal(separator)));
    }

    /** How many elements a list, bytes or a vector has. */
    public static <R, T> IntExpr<R> size(ListExpr<? super R, T> list) {
        return IntExpr.of(Told.call("size", list));
    }

    /** How many elements a list, bytes or a vector has. */
    public static <R, T> MaybeInt<R> size(AnyList<? super R, T> list) {
        return MaybeInt.of(Told.call("size", list));
    }

    /** How many elements a list, bytes or a vector has. */
    public static <R> IntExpr<R> size(BytesExpr<? super R> b) {
        return IntExpr.of(Told.call("size", b));
    }

    /** How many elements a list, bytes or a vector has. */
    public static <R> MaybeInt<R> size(AnyBytes<? super R> b) {
        return MaybeInt.of(Told.call("size", b));
    }

    /** How many elements a list, bytes or a vector has. */
    public static <R> IntExpr<R> size(VectorExpr<? super R> v) {
        return IntExpr.of(Told.call("size", v));
    }

    /** How many elements a list, bytes or a vector has. */
    public static <R> MaybeInt<R> size(AnyVector<? super R> v) {
        return MaybeInt.of(Told.call("size", v));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeText<R> textAt(AnyList<? super R, String> list, AnyInt<? super R> index) {
        return MaybeText.of(Told.call("at", list, index));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeText<R> textAt(AnyList<? super R, String> list, long index) {
        return MaybeText.of(Told.call("at", list, Told.literal(index)));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeInt<R> intAt(AnyList<? super R, Long> list, AnyInt<? super R> index) {
        return MaybeInt.of(Told.call("at", list, index));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeInt<R> intAt(AnyList<? super R, Long> list, long index) {
        return MaybeInt.of(Told.call("at", list, Told.literal(index)));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeFloat<R> floatAt(AnyList<? super R, Double> list, AnyInt<? super R> index) {
        return MaybeFloat.of(Told.call("at", list, index));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeFloat<R> floatAt(AnyList<? super R, Double> list, long index) {
        return MaybeFloat.of(Told.call("at", list, Told.literal(index)));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeDecimal<R> decimalAt(AnyList<? super R, BigDecimal> list, AnyInt<? super R> index) {
        return MaybeDecimal.of(Told.call("at", list, index));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeDecimal<R> decimalAt(AnyList<? super R, BigDecimal> list, long index) {
        return MaybeDecimal.of(Told.call("at", list, Told.literal(index)));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeBool<R> boolAt(AnyList<? super R, Boolean> list, AnyInt<? super R> index) {
        return MaybeBool.of(Told.call("at", list, index));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeBool<R> boolAt(AnyList<? super R, Boolean> list, long index) {
        return MaybeBool.of(Told.call("at", list, Told.literal(index)));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeDate<R> dateAt(AnyList<? super R, LocalDate> list, AnyInt<? super R> index) {
        return MaybeDate.of(Told.call("at", list, index));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeDate<R> dateAt(AnyList<? super R, LocalDate> list, long index) {
        return MaybeDate.of(Told.call("at", list, Told.literal(index)));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeInstant<R> instantAt(AnyList<? super R, Instant> list, AnyInt<? super R> index) {
        return MaybeInstant.of(Told.call("at", list, index));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeInstant<R> instantAt(AnyList<? super R, Instant> list, long index) {
        return MaybeInstant.of(Told.call("at", list, Told.literal(index)));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeDuration<R> durationAt(AnyList<? super R, Duration> list, AnyInt<? super R> index) {
        return MaybeDuration.of(Told.call("at", list, index));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeDuration<R> durationAt(AnyList<? super R, Duration> list, long index) {
        return MaybeDuration.of(Told.call("at", list, Told.literal(index)));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeFloat<R> at(AnyVector<? super R> v, AnyInt<? super R> index) {
        return MaybeFloat.of(Told.call("at", v, index));
    }

    /** The element at a position from 0, or from the end if negative; missing outside. */
    public static <R> MaybeFloat<R> at(AnyVector<? super R> v, long index) {
        return MaybeFloat.of(Told.call("at", v, Told.literal(index)));
    }

    /** Whether a text holds a part, or a list an element. */
    public static <R> BoolExpr<R> contains(TextLike<? super R> s, TextLike<? super R> part) {
        return BoolExpr.of(Told.call("contains", s, part));
    }

    /** Whether a text holds a part, or a list an element. */
    public static <R> BoolExpr<R> contains(TextLike<? super R> s, String part) {
        return BoolExpr.of(Told.call("contains", s, Told.literal(part)));
    }

    /** Whether a text holds a part, or a list an element. */
    public static <R> MaybeBool<R> contains(AnyTextLike<? super R> s, AnyTextLike<? super R> part) {
        return MaybeBool.of(Told.call("contains", s, part));
    }

    /** Whether a text holds a part, or a list an element. */
    public static <R> MaybeBool<R> contains(AnyTextLike<? super R> s, String part) {
        return MaybeBool.of(Told.call("contains", s, Told.literal(part)));
    }

    /** Whether a text holds a part, or a list an element. */
    public static <R, T> BoolExpr<R> contains(ListExpr<? super R, T> list, Sure<? super R, T> x) {
        return BoolExpr.of(Told.call("contains", list, x));
    }

    /** Whether a text holds a part, or a list an element. */
    public static <R, T> MaybeBool<R> contains(AnyList<? super R, T> list, Value<? super R, T> x) {
        return MaybeBool.of(Told.call("contains", list, x));
    }

    /** <code>count</code> elements from position <code>start</code>, fewer where the list ends before. */
    public static <R, T> ListExpr<R, T> slice(
            ListExpr<? super R, T> list, IntExpr<? super R> start, IntExpr<? super R> count) {
        return ListExpr.of(Told.call("slice", list, start, count));
    }

    /** <code>count</code> elements from position <code>start</code>, fewer where the list ends before. */
    public static <R, T> ListExpr<R, T> slice(ListExpr<? super R, T> list, long start, long count) {
        return ListExpr.of(Told.call("slice", list, Told.literal(start), Told.literal(count)));
    }

    /** <code>count</code> elements from position <code>start</code>, fewer where the list ends before. */
    public static <R, T> MaybeList<R, T> slice(
            AnyList<? super R, T> list, AnyInt<? super R> start, AnyInt<? super R> count) {
        return MaybeList.of(Told.call("slice", list, start, count));
    }

    /** <code>count</code> elements from position <code>start</code>, fewer where the list ends before. */
    public static <R, T> MaybeList<R, T> slice(AnyList<? super R, T> list, long start, long count) {
        return MaybeList.of(Told.call("slice", list, Told.literal(start), Told.literal(count)));
    }

    /** The elements in order. */
    public static <R, T> ListExpr<R, T> sortList(ListExpr<? super R, T> list) {
        return ListExpr.of(Told.call("sort_list", list));
    }

    /** The elements in order. */
    public static <R, T> MaybeList<R, T> sortList(AnyList<? super R, T> list) {
        return MaybeList.of(Told.call("sort_list", list));
    }

    /** The elements in reverse order. */
    public static <R, T> ListExpr<R, T> reverseList(ListExpr<? super R, T> list) {
        return ListExpr.of(Told.call("reverse_list", list));
    }

    /** The elements in reverse order. */
    public static <R, T> MaybeList<R, T> reverseList(AnyList<? super R, T> list) {
        return MaybeList.of(Told.call("reverse_list", list));
    }

    /** Each element once, where it first stands. */
    public static <R, T> ListExpr<R, T> distinctList(ListExpr<? super R, T> list) {
        return ListExpr.of(Told.call("distinct_list", list));
    }

    /** Each element once, where it first stands. */
    public static <R, T> MaybeList<R, T> distinctList(AnyList<? super R, T> list) {
        return MaybeList.of(Told.call("distinct_list", list));
    }

    /** The exact sum of the elements, 0 for none. */
    public static <R> IntExpr<R> intListSum(ListExpr<? super R, Long> list) {
        return IntExpr.of(Told.call("list_sum", list));
    }

    /** The exact sum of the elements, 0 for none. */
    public static <R> MaybeInt<R> intListSum(AnyList<? super R, Long> list) {
        return MaybeInt.of(Told.call("list_sum", list));
    }

    /** The exact sum of the elements, 0 for none. */
    public static <R> FloatExpr<R> floatListSum(ListExpr<? super R, Double> list) {
        return FloatExpr.of(Told.call("list_sum", list));
    }

    /** The exact sum of the elements, 0 for none. */
    public static <R> MaybeFloat<R> floatListSum(AnyList<? super R, Double> list) {
        return MaybeFloat.of(Told.call("list_sum", list));
    }

    /** The exact average of the elements, missing for none. */
    public static <R> MaybeFloat<R> intListAvg(AnyList<? super R, Long> list) {
        return MaybeFloat.of(Told.call("list_avg", list));
    }

    /** The exact average of the elements, missing for none. */
    public static <R> MaybeFloat<R> floatListAvg(AnyList<? super R, Double> list) {
        return MaybeFloat.of(Told.call("list_avg", list));
    }

    /** The least element, missing for none. */
    public static <R> MaybeText<R> textListMin(AnyList<? super R, String> list) {
        return MaybeText.of(Told.call("list_min", list));
    }

    /** The least element, missing for none. */
    public static <R> MaybeInt<R> intListMin(AnyList<? super R, Long> list) {
        return MaybeInt.of(Told.call("list_min", list));
    }

    /** The least element, missing for none. */
    public static <R> MaybeFloat<R> floatListMin(AnyList<? super R, Double> list) {
        return MaybeFloat.of(Told.call("list_min", list));
    }

    /** The least element, missing for none. */
    public static <R> MaybeDecimal<R> decimalListMin(AnyList<? super R, BigDecimal> list) {
        return MaybeDecimal.of(Told.call("list_min", list));
    }

    /** The least element, missing for none. */
    public static <R> MaybeBool<R> boolListMin(AnyList<? super R, Boolean> list) {
        return MaybeBool.of(Told.call("list_min", list));
    }

    /** The least element, missing for none. */
    public static <R> MaybeDate<R> dateListMin(AnyList<? super R, LocalDate> list) {
        return MaybeDate.of(Told.call("list_min", list));
    }

    /** The least element, missing for none. */
    public static <R> MaybeInstant<R> instantListMin(AnyList<? super R, Instant> list) {
        return MaybeInstant.of(Told.call("list_min", list));
    }

    /** The least element, missing for none. */
    public static <R> MaybeDuration<R> durationListMin(AnyList<? super R, Duration> list) {
        return MaybeDuration.of(Told.call("list_min", list));
    }

    /** The greatest element, missing for none. */
    public static <R> MaybeText<R> textListMax(AnyList<? super R, String> list) {
        return MaybeText.of(Told.call("list_max", list));
    }

    /** The greatest element, missing for none. */
    public static <R> MaybeInt<R> intListMax(AnyList<? super R, Long> list) {
        return MaybeInt.of(Told.call("list_max", list));
    }

    /** The greatest element, missing for none. */
    public static <R> MaybeFloat<R> floatListMax(AnyList<? super R, Double> list) {
        return MaybeFloat.of(Told.call("list_max", list));
    }

    /** The greatest element, missing for none. */
    public static <R> MaybeDecimal<R> decimalListMax(AnyList<? super R, BigDecimal> list) {
        return MaybeDecimal.of(Told.call("list_max", list));
    }

    /** The greatest element, missing for none. */
    public static <R> MaybeBool<R> boolListMax(AnyList<? super R, Boolean> list) {
        return MaybeBool.of(Told.call("list_max", list));
    }

    /** The greatest element, missing for none. */
    public static <R> MaybeDate<R> dateListMax(AnyList<? super R, LocalDate> list) {
        return MaybeDate.of(Told.call("list_max", list));
    }

    /** The greatest element, missing for none. */
    public static <R> MaybeInstant<R> instantListMax(AnyList<? super R, Instant> list) {
        return MaybeInstant.of(Told.call("list_max", list));
    }

    /** The greatest element, missing for none. */
    public static <R> MaybeDuration<R> durationListMax(AnyList<? super R, Duration> list) {
        return MaybeDuration.of(Told.call("list_max", list));
    }
}
