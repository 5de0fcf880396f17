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
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatLike;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeDate;
import dev.headrace.dsl.value.MaybeDecimal;
import dev.headrace.dsl.value.MaybeDuration;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;

/** Functions of the library: conversion. */
public abstract class ConversionFunctions extends PatternsFunctions {
    ConversionFunctions() {}

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> TextExpr<R> text(TextLike<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> MaybeText<R> text(AnyTextLike<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> TextExpr<R> text(BoolExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> MaybeText<R> text(AnyBool<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> TextExpr<R> text(IntExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> MaybeText<R> text(AnyInt<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> TextExpr<R> text(FloatLike<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> MaybeText<R> text(AnyFloatLike<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> TextExpr<R> text(DecimalExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> MaybeText<R> text(AnyDecimal<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> TextExpr<R> text(BytesExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> MaybeText<R> text(AnyBytes<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> TextExpr<R> text(DateExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> MaybeText<R> text(AnyDate<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> TextExpr<R> text(InstantExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> MaybeText<R> text(AnyInstant<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> TextExpr<R> text(DurationExpr<? super R> x) {
        return TextExpr.of(Told.call("text", x));
    }

    /** The value in its canonical text form, the one that files are written in; of an enum the label. */
    public static <R> MaybeText<R> text(AnyDuration<? super R> x) {
        return MaybeText.of(Told.call("text", x));
    }

    /** The value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as written. What does not fit is a row error; <code>parse_int</code> gives a missing value instead. */
    public static <R> IntExpr<R> toInt(IntExpr<? super R> x) {
        return IntExpr.of(Told.call("int", x));
    }

    /** The value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as written. What does not fit is a row error; <code>parse_int</code> gives a missing value instead. */
    public static <R> MaybeInt<R> toInt(AnyInt<? super R> x) {
        return MaybeInt.of(Told.call("int", x));
    }

    /** The value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as written. What does not fit is a row error; <code>parse_int</code> gives a missing value instead. */
    public static <R> IntExpr<R> toInt(BoolExpr<? super R> x) {
        return IntExpr.of(Told.call("int", x));
    }

    /** The value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as written. What does not fit is a row error; <code>parse_int</code> gives a missing value instead. */
    public static <R> MaybeInt<R> toInt(AnyBool<? super R> x) {
        return MaybeInt.of(Told.call("int", x));
    }

    /** The value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as written. What does not fit is a row error; <code>parse_int</code> gives a missing value instead. */
    public static <R> IntExpr<R> toInt(FloatLike<? super R> x) {
        return IntExpr.of(Told.call("int", x));
    }

    /** The value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as written. What does not fit is a row error; <code>parse_int</code> gives a missing value instead. */
    public static <R> MaybeInt<R> toInt(AnyFloatLike<? super R> x) {
        return MaybeInt.of(Told.call("int", x));
    }

    /** The value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as written. What does not fit is a row error; <code>parse_int</code> gives a missing value instead. */
    public static <R> IntExpr<R> toInt(DecimalExpr<? super R> x) {
        return IntExpr.of(Told.call("int", x));
    }

    /** The value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as written. What does not fit is a row error; <code>parse_int</code> gives a missing value instead. */
    public static <R> MaybeInt<R> toInt(AnyDecimal<? super R> x) {
        return MaybeInt.of(Told.call("int", x));
    }

    /** The value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as written. What does not fit is a row error; <code>parse_int</code> gives a missing value instead. */
    public static <R> IntExpr<R> toInt(TextLike<? super R> x) {
        return IntExpr.of(Told.call("int", x));
    }

    /** The value as an Int: numbers without the digits behind the point, <code>true</code> as 1, text as written. What does not fit is a row error; <code>parse_int</code> gives a missing value instead. */
    public static <R> MaybeInt<R> toInt(AnyTextLike<? super R> x) {
        return MaybeInt.of(Told.call("int", x));
    }

    /** The value as a Float, the nearest one. Text that is no finite number is a row error. */
    public static <R> FloatExpr<R> toFloat(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("float", x));
    }

    /** The value as a Float, the nearest one. Text that is no finite number is a row error. */
    public static <R> MaybeFloat<R> toFloat(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("float", x));
    }

    /** The value as a Float, the nearest one. Text that is no finite number is a row error. */
    public static <R> FloatExpr<R> toFloat(DecimalExpr<? super R> x) {
        return FloatExpr.of(Told.call("float", x));
    }

    /** The value as a Float, the nearest one. Text that is no finite number is a row error. */
    public static <R> MaybeFloat<R> toFloat(AnyDecimal<? super R> x) {
        return MaybeFloat.of(Told.call("float", x));
    }

    /** The value as a Float, the nearest one. Text that is no finite number is a row error. */
    public static <R> FloatExpr<R> toFloat(BoolExpr<? super R> x) {
        return FloatExpr.of(Told.call("float", x));
    }

    /** The value as a Float, the nearest one. Text that is no finite number is a row error. */
    public static <R> MaybeFloat<R> toFloat(AnyBool<? super R> x) {
        return MaybeFloat.of(Told.call("float", x));
    }

    /** The value as a Float, the nearest one. Text that is no finite number is a row error. */
    public static <R> FloatExpr<R> toFloat(TextLike<? super R> x) {
        return FloatExpr.of(Told.call("float", x));
    }

    /** The value as a Float, the nearest one. Text that is no finite number is a row error. */
    public static <R> MaybeFloat<R> toFloat(AnyTextLike<? super R> x) {
        return MaybeFloat.of(Told.call("float", x));
    }

    /** The value as a Decimal of so many digits, so many of them after the point. A value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it is spelt. */
    public static <R> DecimalExpr<R> decimal(DecimalExpr<? super R> x, long precision, long scale) {
        return DecimalExpr.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /** The value as a Decimal of so many digits, so many of them after the point. A value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it is spelt. */
    public static <R> MaybeDecimal<R> decimal(AnyDecimal<? super R> x, long precision, long scale) {
        return MaybeDecimal.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /** The value as a Decimal of so many digits, so many of them after the point. A value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it is spelt. */
    public static <R> DecimalExpr<R> decimal(IntExpr<? super R> x, long precision, long scale) {
        return DecimalExpr.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /** The value as a Decimal of so many digits, so many of them after the point. A value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it is spelt. */
    public static <R> MaybeDecimal<R> decimal(AnyInt<? super R> x, long precision, long scale) {
        return MaybeDecimal.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /** The value as a Decimal of so many digits, so many of them after the point. A value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it is spelt. */
    public static <R> DecimalExpr<R> decimal(FloatLike<? super R> x, long precision, long scale) {
        return DecimalExpr.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /** The value as a Decimal of so many digits, so many of them after the point. A value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it is spelt. */
    public static <R> MaybeDecimal<R> decimal(AnyFloatLike<? super R> x, long precision, long scale) {
        return MaybeDecimal.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /** The value as a Decimal of so many digits, so many of them after the point. A value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it is spelt. */
    public static <R> DecimalExpr<R> decimal(TextLike<? super R> x, long precision, long scale) {
        return DecimalExpr.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /** The value as a Decimal of so many digits, so many of them after the point. A value that does not fit exactly is a row error: <code>round</code> it first. A Float counts as it is spelt. */
    public static <R> MaybeDecimal<R> decimal(AnyTextLike<? super R> x, long precision, long scale) {
        return MaybeDecimal.of(Told.call("decimal", x, Told.literal(precision), Told.literal(scale)));
    }

    /** The text as <code>true</code> or <code>false</code>; missing if it is none. */
    public static <R> MaybeBool<R> parseBool(AnyTextLike<? super R> s) {
        return MaybeBool.of(Told.call("parse_bool", s));
    }

    /** The text as an Int; missing if it is none. */
    public static <R> MaybeInt<R> parseInt(AnyTextLike<? super R> s) {
        return MaybeInt.of(Told.call("parse_int", s));
    }

    /** The text as a finite Float; missing if it is none. */
    public static <R> MaybeFloat<R> parseFloat(AnyTextLike<? super R> s) {
        return MaybeFloat.of(Told.call("parse_float", s));
    }

    /** The text as a Decimal, missing if it is none or does not fit exactly. */
    public static <R> MaybeDecimal<R> parseDecimal(AnyTextLike<? super R> s, long precision, long scale) {
        return MaybeDecimal.of(Told.call("parse_decimal", s, Told.literal(precision), Told.literal(scale)));
    }

    /** The text as a Date, <code>yyyy-MM-dd</code>; missing if it is none. */
    public static <R> MaybeDate<R> parseDate(AnyTextLike<? super R> s) {
        return MaybeDate.of(Told.call("parse_date", s));
    }

    /** The text as an Instant; text without an offset needs <code>zone</code>; missing if it is none. */
    public static <R> MaybeInstant<R> parseInstant(AnyTextLike<? super R> s) {
        return MaybeInstant.of(Told.call("parse_instant", s));
    }

    /** The text as an Instant; text without an offset needs <code>zone</code>; missing if it is none. */
    public static <R> MaybeInstant<R> parseInstant(AnyTextLike<? super R> s, String zone) {
        return MaybeInstant.of(Told.call("parse_instant", s, Told.literal(zone)));
    }

    /** The text as a Duration such as <code>1h30m</code>; missing if it is none. */
    public static <R> MaybeDuration<R> parseDuration(AnyTextLike<? super R> s) {
        return MaybeDuration.of(Told.call("parse_duration", s));
    }
}
