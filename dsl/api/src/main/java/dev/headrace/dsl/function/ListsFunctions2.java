// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.AnyList;
import dev.headrace.dsl.value.AnyTextLike;
import dev.headrace.dsl.value.BoolExpr;
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
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Functions of the library: lists. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class ListsFunctions2 extends ListsFunctions {
    ListsFunctions2() {}

    /**
     * {@return whether a text holds a part, or a list an element: a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     */
    public static <R> BoolExpr<R> contains(TextLike<? super R> s, String part) {
        return BoolExpr.of(Told.call("contains", s, Told.literal(part)));
    }

    /**
     * {@return whether a text holds a part, or a list an element: a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     */
    public static <R> MaybeBool<R> contains(AnyTextLike<? super R> s, AnyTextLike<? super R> part) {
        return MaybeBool.of(Told.call("contains", s, part));
    }

    /**
     * {@return whether a text holds a part, or a list an element: a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param part the part that is looked for
     */
    public static <R> MaybeBool<R> contains(AnyTextLike<? super R> s, String part) {
        return MaybeBool.of(Told.call("contains", s, Told.literal(part)));
    }

    /**
     * {@return whether a text holds a part, or a list an element: a Bool, always there}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     * @param x the value
     */
    public static <R, T> BoolExpr<R> contains(ListExpr<? super R, T> list, Sure<? super R, T> x) {
        return BoolExpr.of(Told.call("contains", list, x));
    }

    /**
     * {@return whether a text holds a part, or a list an element: a Bool, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     * @param x the value
     */
    public static <R, T> MaybeBool<R> contains(AnyList<? super R, T> list, Value<? super R, T> x) {
        return MaybeBool.of(Told.call("contains", list, x));
    }

    /**
     * {@return <code>count</code> elements from position <code>start</code>, fewer where the list ends before: a List,
     * always there}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     * @param start the position from 0 where it begins
     * @param count how many elements at most
     */
    public static <R, T> ListExpr<R, T> slice(
            ListExpr<? super R, T> list, IntExpr<? super R> start, IntExpr<? super R> count) {
        return ListExpr.of(Told.call("slice", list, start, count));
    }

    /**
     * {@return <code>count</code> elements from position <code>start</code>, fewer where the list ends before: a List,
     * always there}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     * @param start the position from 0 where it begins
     * @param count how many elements at most
     */
    public static <R, T> ListExpr<R, T> slice(ListExpr<? super R, T> list, long start, long count) {
        return ListExpr.of(Told.call("slice", list, Told.literal(start), Told.literal(count)));
    }

    /**
     * {@return <code>count</code> elements from position <code>start</code>, fewer where the list ends before: a List,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     * @param start the position from 0 where it begins
     * @param count how many elements at most
     */
    public static <R, T> MaybeList<R, T> slice(
            AnyList<? super R, T> list, AnyInt<? super R> start, AnyInt<? super R> count) {
        return MaybeList.of(Told.call("slice", list, start, count));
    }

    /**
     * {@return <code>count</code> elements from position <code>start</code>, fewer where the list ends before: a List,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     * @param start the position from 0 where it begins
     * @param count how many elements at most
     */
    public static <R, T> MaybeList<R, T> slice(AnyList<? super R, T> list, long start, long count) {
        return MaybeList.of(Told.call("slice", list, Told.literal(start), Told.literal(count)));
    }

    /**
     * {@return the elements in order: a List, always there}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     */
    public static <R, T> ListExpr<R, T> sortList(ListExpr<? super R, T> list) {
        return ListExpr.of(Told.call("sort_list", list));
    }

    /**
     * {@return the elements in order: a List, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     */
    public static <R, T> MaybeList<R, T> sortList(AnyList<? super R, T> list) {
        return MaybeList.of(Told.call("sort_list", list));
    }

    /**
     * {@return the elements in reverse order: a List, always there}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     */
    public static <R, T> ListExpr<R, T> reverseList(ListExpr<? super R, T> list) {
        return ListExpr.of(Told.call("reverse_list", list));
    }

    /**
     * {@return the elements in reverse order: a List, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     */
    public static <R, T> MaybeList<R, T> reverseList(AnyList<? super R, T> list) {
        return MaybeList.of(Told.call("reverse_list", list));
    }

    /**
     * {@return each element once, where it first stands: a List, always there}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     */
    public static <R, T> ListExpr<R, T> distinctList(ListExpr<? super R, T> list) {
        return ListExpr.of(Told.call("distinct_list", list));
    }

    /**
     * {@return each element once, where it first stands: a List, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param list the list
     */
    public static <R, T> MaybeList<R, T> distinctList(AnyList<? super R, T> list) {
        return MaybeList.of(Told.call("distinct_list", list));
    }

    /**
     * {@return the exact sum of the elements, 0 for none: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> IntExpr<R> intListSum(ListExpr<? super R, Long> list) {
        return IntExpr.of(Told.call("list_sum", list));
    }

    /**
     * {@return the exact sum of the elements, 0 for none: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeInt<R> intListSum(AnyList<? super R, Long> list) {
        return MaybeInt.of(Told.call("list_sum", list));
    }

    /**
     * {@return the exact sum of the elements, 0 for none: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> FloatExpr<R> floatListSum(ListExpr<? super R, Double> list) {
        return FloatExpr.of(Told.call("list_sum", list));
    }

    /**
     * {@return the exact sum of the elements, 0 for none: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeFloat<R> floatListSum(AnyList<? super R, Double> list) {
        return MaybeFloat.of(Told.call("list_sum", list));
    }

    /**
     * {@return the exact average of the elements, missing for none: a Float, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeFloat<R> intListAvg(AnyList<? super R, Long> list) {
        return MaybeFloat.of(Told.call("list_avg", list));
    }

    /**
     * {@return the exact average of the elements, missing for none: a Float, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeFloat<R> floatListAvg(AnyList<? super R, Double> list) {
        return MaybeFloat.of(Told.call("list_avg", list));
    }

    /**
     * {@return the least element, missing for none: a Text, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeText<R> textListMin(AnyList<? super R, String> list) {
        return MaybeText.of(Told.call("list_min", list));
    }

    /**
     * {@return the least element, missing for none: an Int, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeInt<R> intListMin(AnyList<? super R, Long> list) {
        return MaybeInt.of(Told.call("list_min", list));
    }

    /**
     * {@return the least element, missing for none: a Float, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeFloat<R> floatListMin(AnyList<? super R, Double> list) {
        return MaybeFloat.of(Told.call("list_min", list));
    }

    /**
     * {@return the least element, missing for none: a Decimal, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeDecimal<R> decimalListMin(AnyList<? super R, BigDecimal> list) {
        return MaybeDecimal.of(Told.call("list_min", list));
    }

    /**
     * {@return the least element, missing for none: a Bool, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeBool<R> boolListMin(AnyList<? super R, Boolean> list) {
        return MaybeBool.of(Told.call("list_min", list));
    }

    /**
     * {@return the least element, missing for none: a Date, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeDate<R> dateListMin(AnyList<? super R, LocalDate> list) {
        return MaybeDate.of(Told.call("list_min", list));
    }

    /**
     * {@return the least element, missing for none: an Instant, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeInstant<R> instantListMin(AnyList<? super R, Instant> list) {
        return MaybeInstant.of(Told.call("list_min", list));
    }

    /**
     * {@return the least element, missing for none: a Duration, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeDuration<R> durationListMin(AnyList<? super R, Duration> list) {
        return MaybeDuration.of(Told.call("list_min", list));
    }

    /**
     * {@return the greatest element, missing for none: a Text, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeText<R> textListMax(AnyList<? super R, String> list) {
        return MaybeText.of(Told.call("list_max", list));
    }

    /**
     * {@return the greatest element, missing for none: an Int, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeInt<R> intListMax(AnyList<? super R, Long> list) {
        return MaybeInt.of(Told.call("list_max", list));
    }

    /**
     * {@return the greatest element, missing for none: a Float, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeFloat<R> floatListMax(AnyList<? super R, Double> list) {
        return MaybeFloat.of(Told.call("list_max", list));
    }

    /**
     * {@return the greatest element, missing for none: a Decimal, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeDecimal<R> decimalListMax(AnyList<? super R, BigDecimal> list) {
        return MaybeDecimal.of(Told.call("list_max", list));
    }

    /**
     * {@return the greatest element, missing for none: a Bool, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeBool<R> boolListMax(AnyList<? super R, Boolean> list) {
        return MaybeBool.of(Told.call("list_max", list));
    }

    /**
     * {@return the greatest element, missing for none: a Date, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeDate<R> dateListMax(AnyList<? super R, LocalDate> list) {
        return MaybeDate.of(Told.call("list_max", list));
    }

    /**
     * {@return the greatest element, missing for none: an Instant, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeInstant<R> instantListMax(AnyList<? super R, Instant> list) {
        return MaybeInstant.of(Told.call("list_max", list));
    }

    /**
     * {@return the greatest element, missing for none: a Duration, or missing}
     * @param <R> the rows that it is computed from
     * @param list the list
     */
    public static <R> MaybeDuration<R> durationListMax(AnyList<? super R, Duration> list) {
        return MaybeDuration.of(Told.call("list_max", list));
    }
}
