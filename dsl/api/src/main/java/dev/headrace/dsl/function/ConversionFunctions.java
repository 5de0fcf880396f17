// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyBool;
import dev.headrace.dsl.value.AnyBytes;
import dev.headrace.dsl.value.AnyDate;
import dev.headrace.dsl.value.AnyDecimal;
import dev.headrace.dsl.value.AnyDuration;
import dev.headrace.dsl.value.AnyFloatLike;
import dev.headrace.dsl.value.AnyInstant;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.AnyTextLike;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.BytesExpr;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.DecimalExpr;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.FloatLike;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: conversion. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class ConversionFunctions extends PatternsFunctions {
    ConversionFunctions() {}

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * always there}
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> TextExpr<R> text(TextLike<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the text
     */
    public static <R> MaybeText<R> text(AnyTextLike<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> TextExpr<R> text(BoolExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeText<R> text(AnyBool<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> TextExpr<R> text(IntExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeText<R> text(AnyInt<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> TextExpr<R> text(FloatLike<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeText<R> text(AnyFloatLike<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> TextExpr<R> text(DecimalExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeText<R> text(AnyDecimal<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> TextExpr<R> text(BytesExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeText<R> text(AnyBytes<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> TextExpr<R> text(DateExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeText<R> text(AnyDate<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> TextExpr<R> text(InstantExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeText<R> text(AnyInstant<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> TextExpr<R> text(DurationExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /**
     * {@return the value in its canonical text form, the one that files are written in; of an enum the label; a Text,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeText<R> text(AnyDuration<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /**
     * {@return the value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as
     * written; an Int, always there} What does not fit is a row error; <code>parse_int</code> gives a missing value
     * instead.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntExpr<R> toInt(IntExpr<? super R> x) {
        return IntExpr.of(Told.call("int", x));
    }

    /**
     * {@return the value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as
     * written; an Int, or missing} What does not fit is a row error; <code>parse_int</code> gives a missing value
     * instead.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeInt<R> toInt(AnyInt<? super R> x) {
        return MaybeInt.of(Told.call("int", x));
    }

    /**
     * {@return the value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as
     * written; an Int, always there} What does not fit is a row error; <code>parse_int</code> gives a missing value
     * instead.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntExpr<R> toInt(BoolExpr<? super R> x) {
        return IntExpr.of(Told.call("int", x));
    }

    /**
     * {@return the value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as
     * written; an Int, or missing} What does not fit is a row error; <code>parse_int</code> gives a missing value
     * instead.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeInt<R> toInt(AnyBool<? super R> x) {
        return MaybeInt.of(Told.call("int", x));
    }

    /**
     * {@return the value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as
     * written; an Int, always there} What does not fit is a row error; <code>parse_int</code> gives a missing value
     * instead.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntExpr<R> toInt(FloatLike<? super R> x) {
        return IntExpr.of(Told.call("int", x));
    }

    /**
     * {@return the value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as
     * written; an Int, or missing} What does not fit is a row error; <code>parse_int</code> gives a missing value
     * instead.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeInt<R> toInt(AnyFloatLike<? super R> x) {
        return MaybeInt.of(Told.call("int", x));
    }

    /**
     * {@return the value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as
     * written; an Int, always there} What does not fit is a row error; <code>parse_int</code> gives a missing value
     * instead.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> IntExpr<R> toInt(DecimalExpr<? super R> x) {
        return IntExpr.of(Told.call("int", x));
    }

    /**
     * {@return the value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as
     * written; an Int, or missing} What does not fit is a row error; <code>parse_int</code> gives a missing value
     * instead.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeInt<R> toInt(AnyDecimal<? super R> x) {
        return MaybeInt.of(Told.call("int", x));
    }
}
