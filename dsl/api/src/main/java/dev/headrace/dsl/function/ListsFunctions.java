// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyBytes;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.AnyList;
import dev.headrace.dsl.value.AnyTextLike;
import dev.headrace.dsl.value.AnyVector;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.BytesExpr;
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
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.VectorExpr;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Functions of the library: lists. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class ListsFunctions extends MissingValuesFunctions {
    ListsFunctions() {}

    /**
     * {@return the parts of a text between separators; a text without one is its only part; a List, always there} An
     * empty separator is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param separator what stands between the parts
     */
    public static <R> ListExpr<R, String> split(TextLike<? super R> s, TextLike<? super R> separator) {
        return ListExpr.of(Told.call("split", s, separator));
    }

    /**
     * {@return the parts of a text between separators; a text without one is its only part; a List, always there} An
     * empty separator is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param separator what stands between the parts
     */
    public static <R> ListExpr<R, String> split(TextLike<? super R> s, String separator) {
        return ListExpr.of(Told.call("split", s, Told.literal(separator)));
    }

    /**
     * {@return the parts of a text between separators; a text without one is its only part; a List, missing where an
     * argument is} An empty separator is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param separator what stands between the parts
     */
    public static <R> MaybeList<R, String> split(AnyTextLike<? super R> s, AnyTextLike<? super R> separator) {
        return MaybeList.of(Told.call("split", s, separator));
    }

    /**
     * {@return the parts of a text between separators; a text without one is its only part; a List, missing where an
     * argument is} An empty separator is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param separator what stands between the parts
     */
    public static <R> MaybeList<R, String> split(AnyTextLike<? super R> s, String separator) {
        return MaybeList.of(Told.call("split", s, Told.literal(separator)));
    }

    /**
     * {@return the texts of a list as Ints; a text that is none is a row error; a List, always there}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> ListExpr<R, Long> ints(ListExpr<? super R, String> list) {
        return ListExpr.of(Told.call("ints", list));
    }

    /**
     * {@return the texts of a list as Ints; a text that is none is a row error; a List, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeList<R, Long> ints(AnyList<? super R, String> list) {
        return MaybeList.of(Told.call("ints", list));
    }

    /**
     * {@return the texts of a list as Floats; a text that is none is a row error; a List, always there}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> ListExpr<R, Double> floats(ListExpr<? super R, String> list) {
        return ListExpr.of(Told.call("floats", list));
    }

    /**
     * {@return the texts of a list as Floats; a text that is none is a row error; a List, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeList<R, Double> floats(AnyList<? super R, String> list) {
        return MaybeList.of(Told.call("floats", list));
    }

    /**
     * {@return the texts of a list, one after the other with a separator between: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param separator what stands between the parts
     */
    public static <R> TextExpr<R> join(ListExpr<? super R, String> list, TextLike<? super R> separator) {
        return TextExpr.of(Told.call("join", list, separator));
    }

    /**
     * {@return the texts of a list, one after the other with a separator between: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param separator what stands between the parts
     */
    public static <R> TextExpr<R> join(ListExpr<? super R, String> list, String separator) {
        return TextExpr.of(Told.call("join", list, Told.literal(separator)));
    }

    /**
     * {@return the texts of a list, one after the other with a separator between: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param separator what stands between the parts
     */
    public static <R> MaybeText<R> join(AnyList<? super R, String> list, AnyTextLike<? super R> separator) {
        return MaybeText.of(Told.call("join", list, separator));
    }

    /**
     * {@return the texts of a list, one after the other with a separator between: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param separator what stands between the parts
     */
    public static <R> MaybeText<R> join(AnyList<? super R, String> list, String separator) {
        return MaybeText.of(Told.call("join", list, Told.literal(separator)));
    }

    /**
     * {@return how many elements a list, bytes or a vector has: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     */
    public static <R, T> IntExpr<R> size(ListExpr<? super R, T> list) {
        return IntExpr.of(Told.call("size", list));
    }

    /**
     * {@return how many elements a list, bytes or a vector has: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     */
    public static <R, T> MaybeInt<R> size(AnyList<? super R, T> list) {
        return MaybeInt.of(Told.call("size", list));
    }

    /**
     * {@return how many elements a list, bytes or a vector has: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> IntExpr<R> size(BytesExpr<? super R> b) {
        return IntExpr.of(Told.call("size", b));
    }

    /**
     * {@return how many elements a list, bytes or a vector has: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> MaybeInt<R> size(AnyBytes<? super R> b) {
        return MaybeInt.of(Told.call("size", b));
    }

    /**
     * {@return how many elements a list, bytes or a vector has: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param v the vector
     */
    public static <R> IntExpr<R> size(VectorExpr<? super R> v) {
        return IntExpr.of(Told.call("size", v));
    }

    /**
     * {@return how many elements a list, bytes or a vector has: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param v the vector
     */
    public static <R> MaybeInt<R> size(AnyVector<? super R> v) {
        return MaybeInt.of(Told.call("size", v));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Text, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeText<R> textAt(AnyList<? super R, String> list, AnyInt<? super R> index) {
        return MaybeText.of(Told.call("at", list, index));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Text, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeText<R> textAt(AnyList<? super R, String> list, long index) {
        return MaybeText.of(Told.call("at", list, Told.literal(index)));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; an Int, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeInt<R> intAt(AnyList<? super R, Long> list, AnyInt<? super R> index) {
        return MaybeInt.of(Told.call("at", list, index));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; an Int, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeInt<R> intAt(AnyList<? super R, Long> list, long index) {
        return MaybeInt.of(Told.call("at", list, Told.literal(index)));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Float, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeFloat<R> floatAt(AnyList<? super R, Double> list, AnyInt<? super R> index) {
        return MaybeFloat.of(Told.call("at", list, index));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Float, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeFloat<R> floatAt(AnyList<? super R, Double> list, long index) {
        return MaybeFloat.of(Told.call("at", list, Told.literal(index)));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Decimal, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeDecimal<R> decimalAt(AnyList<? super R, BigDecimal> list, AnyInt<? super R> index) {
        return MaybeDecimal.of(Told.call("at", list, index));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Decimal, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeDecimal<R> decimalAt(AnyList<? super R, BigDecimal> list, long index) {
        return MaybeDecimal.of(Told.call("at", list, Told.literal(index)));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Bool, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeBool<R> boolAt(AnyList<? super R, Boolean> list, AnyInt<? super R> index) {
        return MaybeBool.of(Told.call("at", list, index));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Bool, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeBool<R> boolAt(AnyList<? super R, Boolean> list, long index) {
        return MaybeBool.of(Told.call("at", list, Told.literal(index)));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Date, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeDate<R> dateAt(AnyList<? super R, LocalDate> list, AnyInt<? super R> index) {
        return MaybeDate.of(Told.call("at", list, index));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Date, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeDate<R> dateAt(AnyList<? super R, LocalDate> list, long index) {
        return MaybeDate.of(Told.call("at", list, Told.literal(index)));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; an Instant, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeInstant<R> instantAt(AnyList<? super R, Instant> list, AnyInt<? super R> index) {
        return MaybeInstant.of(Told.call("at", list, index));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; an Instant, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeInstant<R> instantAt(AnyList<? super R, Instant> list, long index) {
        return MaybeInstant.of(Told.call("at", list, Told.literal(index)));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Duration, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeDuration<R> durationAt(AnyList<? super R, Duration> list, AnyInt<? super R> index) {
        return MaybeDuration.of(Told.call("at", list, index));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Duration, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeDuration<R> durationAt(AnyList<? super R, Duration> list, long index) {
        return MaybeDuration.of(Told.call("at", list, Told.literal(index)));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Float, or missing}
     * @param <R> the rows that it is computed from
     * @param v the vector
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeFloat<R> at(AnyVector<? super R> v, AnyInt<? super R> index) {
        return MaybeFloat.of(Told.call("at", v, index));
    }

    /**
     * {@return the element at a position from 0, or from the end if negative; missing outside; a Float, or missing}
     * @param <R> the rows that it is computed from
     * @param v the vector
     * @param index the position from 0, or from the end if negative
     */
    public static <R> MaybeFloat<R> at(AnyVector<? super R> v, long index) {
        return MaybeFloat.of(Told.call("at", v, Told.literal(index)));
    }

    /**
     * {@return whether a text holds a part, or a list an element: a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     */
    public static <R> BoolExpr<R> contains(TextLike<? super R> s, TextLike<? super R> part) {
        return BoolExpr.of(Told.call("contains", s, part));
    }
}
