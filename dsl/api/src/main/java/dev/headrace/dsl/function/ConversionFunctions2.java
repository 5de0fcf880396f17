// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyBool;
import dev.headrace.dsl.value.AnyDecimal;
import dev.headrace.dsl.value.AnyFloatLike;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.AnyTextLike;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.DecimalExpr;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatLike;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeDate;
import dev.headrace.dsl.value.MaybeDecimal;
import dev.headrace.dsl.value.MaybeDuration;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: conversion. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class ConversionFunctions2 extends ConversionFunctions {
    ConversionFunctions2() {}

    /**
     * {@return the value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as
     * written; an Int, always there} What does not fit is a row error; <code>parse_int</code> gives a missing value
     * instead.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> IntExpr<R> toInt(TextLike<? super R> x) {
        return IntExpr.of(Told.call("int", x));
    }

    /**
     * {@return the value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as
     * written; an Int, or missing} What does not fit is a row error; <code>parse_int</code> gives a missing value
     * instead.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> MaybeInt<R> toInt(AnyTextLike<? super R> x) {
        return MaybeInt.of(Told.call("int", x));
    }

    /**
     * {@return the value as a Float, the nearest one: a Float, always there} Text that is no finite number is a row
     * error.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> toFloat(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("float", x));
    }

    /**
     * {@return the value as a Float, the nearest one: a Float, missing where an argument is} Text that is no finite
     * number is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> toFloat(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("float", x));
    }

    /**
     * {@return the value as a Float, the nearest one: a Float, always there} Text that is no finite number is a row
     * error.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> toFloat(DecimalExpr<? super R> x) {
        return FloatExpr.of(Told.call("float", x));
    }

    /**
     * {@return the value as a Float, the nearest one: a Float, missing where an argument is} Text that is no finite
     * number is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> toFloat(AnyDecimal<? super R> x) {
        return MaybeFloat.of(Told.call("float", x));
    }

    /**
     * {@return the value as a Float, the nearest one: a Float, always there} Text that is no finite number is a row
     * error.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> toFloat(BoolExpr<? super R> x) {
        return FloatExpr.of(Told.call("float", x));
    }

    /**
     * {@return the value as a Float, the nearest one: a Float, missing where an argument is} Text that is no finite
     * number is a row error.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> toFloat(AnyBool<? super R> x) {
        return MaybeFloat.of(Told.call("float", x));
    }

    /**
     * {@return the value as a Float, the nearest one: a Float, always there} Text that is no finite number is a row
     * error.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> FloatExpr<R> toFloat(TextLike<? super R> x) {
        return FloatExpr.of(Told.call("float", x));
    }

    /**
     * {@return the value as a Float, the nearest one: a Float, missing where an argument is} Text that is no finite
     * number is a row error.
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> MaybeFloat<R> toFloat(AnyTextLike<? super R> x) {
        return MaybeFloat.of(Told.call("float", x));
    }

    /**
     * {@return the value as a Decimal of so many digits, so many of them after the point: a Decimal, always there} A
     * value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it is spelt.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param precision how many digits there are in all: 1 to 38
     * @param scale how many digits follow the point: 0 to the precision
     */
    public static <R> DecimalExpr<R> decimal(DecimalExpr<? super R> x, long precision, long scale) {
        return DecimalExpr.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /**
     * {@return the value as a Decimal of so many digits, so many of them after the point: a Decimal, missing where an
     * argument is} A value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it
     * is spelt.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param precision how many digits there are in all: 1 to 38
     * @param scale how many digits follow the point: 0 to the precision
     */
    public static <R> MaybeDecimal<R> decimal(AnyDecimal<? super R> x, long precision, long scale) {
        return MaybeDecimal.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /**
     * {@return the value as a Decimal of so many digits, so many of them after the point: a Decimal, always there} A
     * value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it is spelt.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param precision how many digits there are in all: 1 to 38
     * @param scale how many digits follow the point: 0 to the precision
     */
    public static <R> DecimalExpr<R> decimal(IntExpr<? super R> x, long precision, long scale) {
        return DecimalExpr.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /**
     * {@return the value as a Decimal of so many digits, so many of them after the point: a Decimal, missing where an
     * argument is} A value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it
     * is spelt.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param precision how many digits there are in all: 1 to 38
     * @param scale how many digits follow the point: 0 to the precision
     */
    public static <R> MaybeDecimal<R> decimal(AnyInt<? super R> x, long precision, long scale) {
        return MaybeDecimal.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /**
     * {@return the value as a Decimal of so many digits, so many of them after the point: a Decimal, always there} A
     * value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it is spelt.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param precision how many digits there are in all: 1 to 38
     * @param scale how many digits follow the point: 0 to the precision
     */
    public static <R> DecimalExpr<R> decimal(FloatLike<? super R> x, long precision, long scale) {
        return DecimalExpr.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /**
     * {@return the value as a Decimal of so many digits, so many of them after the point: a Decimal, missing where an
     * argument is} A value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it
     * is spelt.
     * @param <R> the rows that it is computed from
     * @param x the value
     * @param precision how many digits there are in all: 1 to 38
     * @param scale how many digits follow the point: 0 to the precision
     */
    public static <R> MaybeDecimal<R> decimal(AnyFloatLike<? super R> x, long precision, long scale) {
        return MaybeDecimal.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /**
     * {@return the value as a Decimal of so many digits, so many of them after the point: a Decimal, always there} A
     * value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it is spelt.
     * @param <R> the rows that it is computed from
     * @param x the text
     * @param precision how many digits there are in all: 1 to 38
     * @param scale how many digits follow the point: 0 to the precision
     */
    public static <R> DecimalExpr<R> decimal(TextLike<? super R> x, long precision, long scale) {
        return DecimalExpr.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /**
     * {@return the value as a Decimal of so many digits, so many of them after the point: a Decimal, missing where an
     * argument is} A value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it
     * is spelt.
     * @param <R> the rows that it is computed from
     * @param x the text
     * @param precision how many digits there are in all: 1 to 38
     * @param scale how many digits follow the point: 0 to the precision
     */
    public static <R> MaybeDecimal<R> decimal(AnyTextLike<? super R> x, long precision, long scale) {
        return MaybeDecimal.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /**
     * {@return the text as <code>true</code> or <code>false</code>; missing if it is none; a Bool, or missing}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeBool<R> parseBool(AnyTextLike<? super R> s) {
        return MaybeBool.of(Told.call("parse_bool", s));
    }

    /**
     * {@return the text as an Int; missing if it is none; an Int, or missing}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeInt<R> parseInt(AnyTextLike<? super R> s) {
        return MaybeInt.of(Told.call("parse_int", s));
    }

    /**
     * {@return the text as a finite Float; missing if it is none; a Float, or missing}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeFloat<R> parseFloat(AnyTextLike<? super R> s) {
        return MaybeFloat.of(Told.call("parse_float", s));
    }

    /**
     * {@return the text as a Decimal, missing if it is none or does not fit exactly: a Decimal, or missing}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param precision how many digits there are in all: 1 to 38
     * @param scale how many digits follow the point: 0 to the precision
     */
    public static <R> MaybeDecimal<R> parseDecimal(AnyTextLike<? super R> s, long precision, long scale) {
        return MaybeDecimal.of(Told.call("parse_decimal", s, Told.literal(precision), Told.literal(scale)));
    }

    /**
     * {@return the text as a Date, <code>yyyy-MM-dd</code>; missing if it is none; a Date, or missing}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeDate<R> parseDate(AnyTextLike<? super R> s) {
        return MaybeDate.of(Told.call("parse_date", s));
    }

    /**
     * {@return the text as an Instant; text without an offset needs <code>zone</code>; missing if it is none; an
     * Instant, or missing}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeInstant<R> parseInstant(AnyTextLike<? super R> s) {
        return MaybeInstant.of(Told.call("parse_instant", s));
    }

    /**
     * {@return the text as an Instant; text without an offset needs <code>zone</code>; missing if it is none; an
     * Instant, or missing}
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param zone the zone whose clocks count, such as {@code "Europe/Paris"}; HR0203 if there is none of the name
     */
    public static <R> MaybeInstant<R> parseInstant(AnyTextLike<? super R> s, String zone) {
        return MaybeInstant.of(Told.call("parse_instant", s, Told.literal(zone)));
    }

    /**
     * {@return the text as a Duration such as <code>1h30m</code>; missing if it is none; a Duration, or missing}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeDuration<R> parseDuration(AnyTextLike<? super R> s) {
        return MaybeDuration.of(Told.call("parse_duration", s));
    }
}
