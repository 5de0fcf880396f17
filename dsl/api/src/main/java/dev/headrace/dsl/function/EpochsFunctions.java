// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyInstant;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.Told;

/** Functions of the library: epochs. */
public abstract class EpochsFunctions extends TimeFunctions {
    EpochsFunctions() {}

    /** Whole seconds since 1970, rounded down. */
    public static <R> IntExpr<R> epochSeconds(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("epoch_seconds", t));
    }

    /** Whole seconds since 1970, rounded down. */
    public static <R> MaybeInt<R> epochSeconds(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("epoch_seconds", t));
    }

    /** Whole milliseconds since 1970, rounded down. */
    public static <R> IntExpr<R> epochMillis(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("epoch_millis", t));
    }

    /** Whole milliseconds since 1970, rounded down. */
    public static <R> MaybeInt<R> epochMillis(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("epoch_millis", t));
    }

    /** Microseconds since 1970. */
    public static <R> IntExpr<R> epochMicros(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("epoch_micros", t));
    }

    /** Microseconds since 1970. */
    public static <R> MaybeInt<R> epochMicros(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("epoch_micros", t));
    }

    /** The Instant so many seconds after 1970. */
    public static <R> InstantExpr<R> fromEpochSeconds(IntExpr<? super R> n) {
        return InstantExpr.of(Told.call("from_epoch_seconds", n));
    }

    /** The Instant so many seconds after 1970. */
    public static <R> MaybeInstant<R> fromEpochSeconds(AnyInt<? super R> n) {
        return MaybeInstant.of(Told.call("from_epoch_seconds", n));
    }

    /** The Instant so many milliseconds after 1970. */
    public static <R> InstantExpr<R> fromEpochMillis(IntExpr<? super R> n) {
        return InstantExpr.of(Told.call("from_epoch_millis", n));
    }

    /** The Instant so many milliseconds after 1970. */
    public static <R> MaybeInstant<R> fromEpochMillis(AnyInt<? super R> n) {
        return MaybeInstant.of(Told.call("from_epoch_millis", n));
    }

    /** The Instant so many microseconds after 1970. */
    public static <R> InstantExpr<R> fromEpochMicros(IntExpr<? super R> n) {
        return InstantExpr.of(Told.call("from_epoch_micros", n));
    }

    /** The Instant so many microseconds after 1970. */
    public static <R> MaybeInstant<R> fromEpochMicros(AnyInt<? super R> n) {
        return MaybeInstant.of(Told.call("from_epoch_micros", n));
    }
}
