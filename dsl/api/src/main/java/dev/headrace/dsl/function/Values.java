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

    /**
     * {@code not condition}.
     *
     * @param <R> the rows that it is computed from
     * @param condition a condition that is never missing
     * @return a Bool, always there
     */
    public static <R> BoolExpr<R> not(BoolExpr<R> condition) {
        return BoolExpr.of(Told.unary(UnaryOp.NOT, condition));
    }

    /**
     * {@code if condition}, to be followed by {@code then} and {@code otherwise}.
     *
     * @param <R> the rows that it is computed from
     * @param condition what decides; never missing
     * @return what {@code then} goes on with
     */
    public static <R> When<R> when(BoolExpr<R> condition) {
        return When.of(condition);
    }

    /**
     * {@code map(subject)}, to be followed by what each label becomes.
     *
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param subject an enum, sure or not
     * @return the map, to which cases are added by {@code to}
     */
    public static <R, E extends Enum<E>> Mapping<R, E> map(AnyEnum<R, E> subject) {
        return Mapping.of(subject);
    }

    /**
     * {@code map(subject)}, to be followed by what each text becomes.
     *
     * @param <R> the rows that it is computed from
     * @param subject a text, sure or not
     * @return the map, to which cases are added by {@code to}
     */
    public static <R> Mapping<R, String> map(AnyText<R> subject) {
        return Mapping.of(subject);
    }

    /**
     * {@code map(subject)}, to be followed by what each number becomes.
     *
     * @param <R> the rows that it is computed from
     * @param subject an Int, sure or not
     * @return the map, to which cases are added by {@code to}
     */
    public static <R> Mapping<R, Number> map(AnyInt<R> subject) {
        return Mapping.of(subject);
    }

    /**
     * {@code map(subject)}, to be followed by what true and false become.
     *
     * @param <R> the rows that it is computed from
     * @param subject a Bool, sure or not
     * @return the map, to which cases are added by {@code to}
     */
    public static <R> Mapping<R, Boolean> map(AnyBool<R> subject) {
        return Mapping.of(subject);
    }

    /**
     * The share of rows that meet the condition, from 0 to 1: {@code share(where condition)}. It stands in
     * expectations over all rows of a source.
     *
     * @param <R> the rows that it is computed from
     * @param condition what the counted rows meet
     * @return a Float
     */
    public static <R> FloatExpr<R> share(BoolExpr<R> condition) {
        Told c = condition.told();
        return FloatExpr.of(Told.of(
                new DraftExpr.Call(new Name("share"), List.<Argument>of(), Optional.of(c.expr()), Optional.empty()),
                c));
    }

    /**
     * A number written out.
     *
     * @param value the value
     * @return an Int, always there
     */
    public static IntExpr<Object> value(long value) {
        return IntExpr.of(Told.literal(value));
    }

    /**
     * A number written out.
     *
     * @param value a finite number
     * @return a Float, always there
     * @throws dev.headrace.dsl.value.DefinitionException if it is not finite (HR0690)
     */
    public static FloatExpr<Object> value(double value) {
        return FloatExpr.of(Told.literal(value));
    }

    /**
     * A number written out.
     *
     * @param value the value
     * @return a Decimal, always there
     */
    public static DecimalExpr<Object> value(BigDecimal value) {
        return DecimalExpr.of(Told.literal(value));
    }

    /**
     * A text written out.
     *
     * @param value the value
     * @return a Text, always there
     */
    public static TextExpr<Object> value(String value) {
        return TextExpr.of(Told.literal(value));
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value the value
     * @return a Bool, always there
     */
    public static BoolExpr<Object> value(boolean value) {
        return BoolExpr.of(Told.literal(value));
    }

    /**
     * A day written out.
     *
     * @param value the value
     * @return a Date, always there
     */
    public static DateExpr<Object> value(LocalDate value) {
        return DateExpr.of(Told.literal(value));
    }

    /**
     * A moment written out.
     *
     * @param value in whole microseconds
     * @return an Instant, always there
     * @throws dev.headrace.dsl.value.DefinitionException if it is finer than a microsecond (HR0690)
     */
    public static InstantExpr<Object> value(Instant value) {
        return InstantExpr.of(Told.literal(value));
    }

    /**
     * A span of time written out.
     *
     * @param value the value
     * @return a Duration, always there
     */
    public static DurationExpr<Object> value(Span value) {
        return DurationExpr.of(value.told());
    }

    /**
     * A share written out, as a number from 0 to 1.
     *
     * @param value the value
     * @return a Float, always there
     */
    public static FloatExpr<Object> value(Share value) {
        return FloatExpr.of(value.told());
    }

    /**
     * A label written out.
     *
     * @param <E> the enum
     * @param label one of its constants
     * @return a label, always there
     */
    public static <E extends Enum<E>> EnumExpr<Object, E> value(E label) {
        return EnumExpr.of(Told.literal(label));
    }

    /**
     * {@code run.instant}: the moment that a run stands for. A run that uses it and is not told it is refused
     * (HR0802); no clock is read.
     *
     * @return an Instant, always there
     */
    public static InstantExpr<Object> runInstant() {
        return InstantExpr.of(Told.name("run", "instant"));
    }

    /**
     * {@code text} as a moment: {@code 2024-01-01T00:00:00Z}.
     *
     * @param text in the form of {@link Instant#parse}
     * @return the moment
     * @throws java.time.format.DateTimeParseException if it is none
     */
    public static Instant instant(String text) {
        return Instant.parse(text);
    }

    /**
     * {@code text} as a day: {@code 2024-01-31}.
     *
     * @param text in the form of {@link LocalDate#parse}
     * @return the day
     * @throws java.time.format.DateTimeParseException if it is none
     */
    public static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    /**
     * {@code value} percent, as in {@code percent(5)}.
     *
     * @param value in hundredths: 5 is {@code 5%}
     * @return the share
     * @throws NumberFormatException if it is not finite
     */
    public static Share percent(double value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Share(number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number);
    }

    /**
     * {@code 1TiB}: so many times 2 to the power 40 bytes.
     *
     * @param count how many
     * @return the size
     * @throws dev.headrace.dsl.value.DefinitionException if it is larger than 8,388,607 TiB (HR0690)
     */
    public static Size tib(long count) {
        return Size.of(count, "TiB", 40);
    }

    /**
     * {@code 16GiB}: so many times 2 to the power 30 bytes.
     *
     * @param count how many
     * @return the size
     * @throws dev.headrace.dsl.value.DefinitionException if it is larger than 8,388,607 TiB (HR0690)
     */
    public static Size gib(long count) {
        return Size.of(count, "GiB", 30);
    }

    /**
     * {@code 512MiB}: so many times 2 to the power 20 bytes.
     *
     * @param count how many
     * @return the size
     * @throws dev.headrace.dsl.value.DefinitionException if it is larger than 8,388,607 TiB (HR0690)
     */
    public static Size mib(long count) {
        return Size.of(count, "MiB", 20);
    }

    /**
     * {@code 64KiB}: so many times 1024 bytes.
     *
     * @param count how many
     * @return the size
     * @throws dev.headrace.dsl.value.DefinitionException if it is larger than 8,388,607 TiB (HR0690)
     */
    public static Size kib(long count) {
        return Size.of(count, "KiB", 10);
    }
}
