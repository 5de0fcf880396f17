// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyDuration;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.Told;

/** Functions of the library: durations. */
public abstract class DurationsFunctions extends EpochsFunctions {
    DurationsFunctions() {}

    /** A Duration counted in milliseconds. */
    public static <R> FloatExpr<R> milliseconds(DurationExpr<? super R> d) {
        return FloatExpr.of(Told.call("milliseconds", d));
    }

    /** A Duration counted in milliseconds. */
    public static <R> MaybeFloat<R> milliseconds(AnyDuration<? super R> d) {
        return MaybeFloat.of(Told.call("milliseconds", d));
    }

    /** A Duration counted in seconds. */
    public static <R> FloatExpr<R> seconds(DurationExpr<? super R> d) {
        return FloatExpr.of(Told.call("seconds", d));
    }

    /** A Duration counted in seconds. */
    public static <R> MaybeFloat<R> seconds(AnyDuration<? super R> d) {
        return MaybeFloat.of(Told.call("seconds", d));
    }

    /** A Duration counted in minutes. */
    public static <R> FloatExpr<R> minutes(DurationExpr<? super R> d) {
        return FloatExpr.of(Told.call("minutes", d));
    }

    /** A Duration counted in minutes. */
    public static <R> MaybeFloat<R> minutes(AnyDuration<? super R> d) {
        return MaybeFloat.of(Told.call("minutes", d));
    }

    /** A Duration counted in hours. */
    public static <R> FloatExpr<R> hours(DurationExpr<? super R> d) {
        return FloatExpr.of(Told.call("hours", d));
    }

    /** A Duration counted in hours. */
    public static <R> MaybeFloat<R> hours(AnyDuration<? super R> d) {
        return MaybeFloat.of(Told.call("hours", d));
    }

    /** A Duration counted in days. */
    public static <R> FloatExpr<R> days(DurationExpr<? super R> d) {
        return FloatExpr.of(Told.call("days", d));
    }

    /** A Duration counted in days. */
    public static <R> MaybeFloat<R> days(AnyDuration<? super R> d) {
        return MaybeFloat.of(Told.call("days", d));
    }
}
