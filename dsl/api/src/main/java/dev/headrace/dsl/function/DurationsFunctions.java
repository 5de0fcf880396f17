// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyDuration;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: durations. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class DurationsFunctions extends EpochsFunctions {
    DurationsFunctions() {}

    /**
     * {@return a Duration counted in milliseconds: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param d the span of time
     */
    public static <R> FloatExpr<R> milliseconds(DurationExpr<? super R> d) {
        return FloatExpr.of(Told.call("milliseconds", d));
    }

    /**
     * {@return a Duration counted in milliseconds: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the span of time
     */
    public static <R> MaybeFloat<R> milliseconds(AnyDuration<? super R> d) {
        return MaybeFloat.of(Told.call("milliseconds", d));
    }

    /**
     * {@return a Duration counted in seconds: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param d the span of time
     */
    public static <R> FloatExpr<R> seconds(DurationExpr<? super R> d) {
        return FloatExpr.of(Told.call("seconds", d));
    }

    /**
     * {@return a Duration counted in seconds: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the span of time
     */
    public static <R> MaybeFloat<R> seconds(AnyDuration<? super R> d) {
        return MaybeFloat.of(Told.call("seconds", d));
    }

    /**
     * {@return a Duration counted in minutes: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param d the span of time
     */
    public static <R> FloatExpr<R> minutes(DurationExpr<? super R> d) {
        return FloatExpr.of(Told.call("minutes", d));
    }

    /**
     * {@return a Duration counted in minutes: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the span of time
     */
    public static <R> MaybeFloat<R> minutes(AnyDuration<? super R> d) {
        return MaybeFloat.of(Told.call("minutes", d));
    }

    /**
     * {@return a Duration counted in hours: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param d the span of time
     */
    public static <R> FloatExpr<R> hours(DurationExpr<? super R> d) {
        return FloatExpr.of(Told.call("hours", d));
    }

    /**
     * {@return a Duration counted in hours: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the span of time
     */
    public static <R> MaybeFloat<R> hours(AnyDuration<? super R> d) {
        return MaybeFloat.of(Told.call("hours", d));
    }

    /**
     * {@return a Duration counted in days: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param d the span of time
     */
    public static <R> FloatExpr<R> days(DurationExpr<? super R> d) {
        return FloatExpr.of(Told.call("days", d));
    }

    /**
     * {@return a Duration counted in days: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param d the span of time
     */
    public static <R> MaybeFloat<R> days(AnyDuration<? super R> d) {
        return MaybeFloat.of(Told.call("days", d));
    }
}
