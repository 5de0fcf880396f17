package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyBool;
import dev.headrace.dsl.value.AnyEnum;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.AnyText;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.DecimalExpr;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.EnumExpr;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.Mapping;
import dev.headrace.dsl.value.Share;
import dev.headrace.dsl.value.Size;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.When;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.UnaryOp;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Values written out, and what is chosen between values. */
public abstract class Values extends Spans {

    Values() {}

    /** {@code not condition}. */
    public static <R> BoolExpr<R> not(BoolExpr<R> condition) {
        return BoolExpr.of(Told.unary(UnaryOp.NOT, condition));
    }

    /** {@code if condition}, to be followed by {@code then} and {@code otherwise}. */
    public static <R> When<R> when(BoolExpr<R> condition) {
        return When.of(condition);
    }

    /** {@code map(subject)}, to be followed by what each label becomes. */
    public static <R, E extends Enum<E>> Mapping<R, E> map(AnyEnum<R, E> subject) {
        return Mapping.of(subject);
    }

    /** {@code map(subject)}, to be followed by what each text becomes. */
    public static <R> Mapping<R, String> map(AnyText<R> subject) {
        return Mapping.of(subject);
    }

    /** {@code map(subject)}, to be followed by what each number becomes. */
    public static <R> Mapping<R, Number> map(AnyInt<R> subject) {
        return Mapping.of(subject);
    }

    /** {@code map(subject)}, to be followed by what true and false become. */
    public static <R> Mapping<R, Boolean> map(AnyBool<R> subject) {
        return Mapping.of(subject);
    }

    /** The share of rows that meet the condition, from 0 to 1: {@code share(where condition)}. */
    public static <R> FloatExpr<R> share(BoolExpr<R> condition) {
        Told c = condition.told();
        return FloatExpr.of(Told.of(
                new DraftExpr.Call(new Name("share"), List.<Argument>of(), Optional.of(c.expr()), Optional.empty()),
                c));
    }

    /** A number written out. */
    public static IntExpr<Object> value(long value) {
        return IntExpr.of(Told.literal(value));
    }

    /** A number written out. */
    public static FloatExpr<Object> value(double value) {
        return FloatExpr.of(Told.literal(value));
    }

    /** A number written out. */
    public static DecimalExpr<Object> value(BigDecimal value) {
        return DecimalExpr.of(Told.literal(value));
    }

    /** A text written out. */
    public static TextExpr<Object> value(String value) {
        return TextExpr.of(Told.literal(value));
    }

    /** {@code true} or {@code false}. */
    public static BoolExpr<Object> value(boolean value) {
        return BoolExpr.of(Told.literal(value));
    }

    /** A day written out. */
    public static DateExpr<Object> value(LocalDate value) {
        return DateExpr.of(Told.literal(value));
    }

    /** A moment written out. */
    public static InstantExpr<Object> value(Instant value) {
        return InstantExpr.of(Told.literal(value));
    }

    /** A span of time written out. */
    public static DurationExpr<Object> value(Span value) {
        return DurationExpr.of(value.told());
    }

    /** A share written out, as a number from 0 to 1. */
    public static FloatExpr<Object> value(Share value) {
        return FloatExpr.of(value.told());
    }

    /** A label written out. */
    public static <E extends Enum<E>> EnumExpr<Object, E> value(E label) {
        return EnumExpr.of(Told.literal(label));
    }

    /** {@code run.instant}: the moment that a run stands for. */
    public static InstantExpr<Object> runInstant() {
        return InstantExpr.of(Told.name("run", "instant"));
    }

    /** {@code text} as a moment: {@code 2024-01-01T00:00:00Z}. */
    public static Instant instant(String text) {
        return Instant.parse(text);
    }

    /** {@code text} as a day: {@code 2024-01-31}. */
    public static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    /** {@code value} percent, as in {@code percent(5)}. */
    public static Share percent(double value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Share(number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number);
    }

    /** {@code count} TiB. */
    public static Size tib(long count) {
        return Size.of(count, "TiB", 40);
    }

    /** {@code count} GiB. */
    public static Size gib(long count) {
        return Size.of(count, "GiB", 30);
    }

    /** {@code count} MiB. */
    public static Size mib(long count) {
        return Size.of(count, "MiB", 20);
    }

    /** {@code count} KiB. */
    public static Size kib(long count) {
        return Size.of(count, "KiB", 10);
    }
}
