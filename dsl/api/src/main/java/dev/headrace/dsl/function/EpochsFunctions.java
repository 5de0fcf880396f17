// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyInstant;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: epochs. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class EpochsFunctions extends TimeFunctions3 {
    EpochsFunctions() {}

    /**
     * {@return whole seconds since 1970, rounded down: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> IntExpr<R> epochSeconds(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("epoch_seconds", t));
    }

    /**
     * {@return whole seconds since 1970, rounded down: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeInt<R> epochSeconds(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("epoch_seconds", t));
    }

    /**
     * {@return whole milliseconds since 1970, rounded down: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> IntExpr<R> epochMillis(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("epoch_millis", t));
    }

    /**
     * {@return whole milliseconds since 1970, rounded down: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeInt<R> epochMillis(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("epoch_millis", t));
    }

    /**
     * {@return microseconds since 1970: an Int, always there}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> IntExpr<R> epochMicros(InstantExpr<? super R> t) {
        return IntExpr.of(Told.call("epoch_micros", t));
    }

    /**
     * {@return microseconds since 1970: an Int, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param t the moment
     */
    public static <R> MaybeInt<R> epochMicros(AnyInstant<? super R> t) {
        return MaybeInt.of(Told.call("epoch_micros", t));
    }

    /**
     * {@return the Instant so many seconds after 1970: an Instant, always there}
     * @param <R> the rows that it is computed from
     * @param n how many since 1970-01-01T00:00:00Z
     */
    public static <R> InstantExpr<R> fromEpochSeconds(IntExpr<? super R> n) {
        return InstantExpr.of(Told.call("from_epoch_seconds", n));
    }

    /**
     * {@return the Instant so many seconds after 1970: an Instant, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param n how many since 1970-01-01T00:00:00Z
     */
    public static <R> MaybeInstant<R> fromEpochSeconds(AnyInt<? super R> n) {
        return MaybeInstant.of(Told.call("from_epoch_seconds", n));
    }

    /**
     * {@return the Instant so many milliseconds after 1970: an Instant, always there}
     * @param <R> the rows that it is computed from
     * @param n how many since 1970-01-01T00:00:00Z
     */
    public static <R> InstantExpr<R> fromEpochMillis(IntExpr<? super R> n) {
        return InstantExpr.of(Told.call("from_epoch_millis", n));
    }

    /**
     * {@return the Instant so many milliseconds after 1970: an Instant, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param n how many since 1970-01-01T00:00:00Z
     */
    public static <R> MaybeInstant<R> fromEpochMillis(AnyInt<? super R> n) {
        return MaybeInstant.of(Told.call("from_epoch_millis", n));
    }

    /**
     * {@return the Instant so many microseconds after 1970: an Instant, always there}
     * @param <R> the rows that it is computed from
     * @param n how many since 1970-01-01T00:00:00Z
     */
    public static <R> InstantExpr<R> fromEpochMicros(IntExpr<? super R> n) {
        return InstantExpr.of(Told.call("from_epoch_micros", n));
    }

    /**
     * {@return the Instant so many microseconds after 1970: an Instant, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param n how many since 1970-01-01T00:00:00Z
     */
    public static <R> MaybeInstant<R> fromEpochMicros(AnyInt<? super R> n) {
        return MaybeInstant.of(Told.call("from_epoch_micros", n));
    }
}
