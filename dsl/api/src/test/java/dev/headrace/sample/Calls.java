package dev.headrace.sample;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.Group;
import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.value.*;
import java.math.BigDecimal;

/** Calls of many kinds: what Java takes their columns to be is what the compiler finds. */
public final class Calls extends Definition {

    enum Kind {
        low,
        high
    }

    interface CallRow {
        IntColumn<CallRow> id = IntColumn.named("id");
        MaybeIntColumn<CallRow> rank = MaybeIntColumn.named("rank");
        FloatColumn<CallRow> amount = FloatColumn.named("amount");
        MaybeFloatColumn<CallRow> fee = MaybeFloatColumn.named("fee");
        DecimalColumn<CallRow> price = DecimalColumn.named("price");
        TextColumn<CallRow> name = TextColumn.named("name");
        MaybeTextColumn<CallRow> note = MaybeTextColumn.named("note");
        BoolColumn<CallRow> good = BoolColumn.named("good");
        EnumColumn<CallRow, Kind> kind = EnumColumn.named("kind");
        MaybeEnumColumn<CallRow, Kind> other = MaybeEnumColumn.named("other");
        DateColumn<CallRow> day = DateColumn.named("day");
        InstantColumn<CallRow> at = InstantColumn.named("at");
        DurationColumn<CallRow> took = DurationColumn.named("took");
        ListColumn<CallRow, String> words = ListColumn.named("words");
        VectorColumn<CallRow> vec = VectorColumn.named("vec");
        BytesColumn<CallRow> raw = BytesColumn.named("raw");
        SchemaOf<CallRow> SCHEMA = SchemaOf.<CallRow>named("Call")
                .field(id, Type.INT)
                .key()
                .field(rank, Type.INT)
                .field(amount, Type.FLOAT)
                .field(fee, Type.FLOAT)
                .field(price, Type.decimal(10, 2))
                .field(name, Type.TEXT)
                .entity()
                .field(note, Type.TEXT)
                .field(good, Type.BOOL)
                .field(kind, Type.enumOf("Kind", Kind.values()))
                .field(other, Type.enumOf("Kind", Kind.values()))
                .field(day, Type.DATE)
                .field(at, Type.INSTANT)
                .eventTime()
                .field(took, Type.DURATION)
                .field(words, Type.listOf(Type.TEXT))
                .field(vec, Type.vector(3))
                .field(raw, Type.BYTES);
    }

    final Source<CallRow> calls = source("calls", CallRow.SCHEMA).batch(jsonl("data/calls.jsonl"));

    final class Operators extends Table<Operators> implements CallRow {
        final IntColumn<Operators> o1 = let("o1", id.plus(1).times(2).minus(id));
        final FloatColumn<Operators> o2 = let("o2", id.dividedBy(2));
        final FloatColumn<Operators> o3 = let("o3", id.plus(amount));
        final DecimalColumn<Operators> o4 = let("o4", id.plus(price));
        final FloatColumn<Operators> o5 = let("o5", price.dividedBy(id));
        final MaybeIntColumn<Operators> o6 = let("o6", id.rem(rank));
        final MaybeFloatColumn<Operators> o7 = let("o7", fee.times(amount));
        final DurationColumn<Operators> o8 = let("o8", at.minus(at));
        final InstantColumn<Operators> o9 = let("o9", at.plus(took));
        final InstantColumn<Operators> o10 = let("o10", took.plus(at));
        final DurationColumn<Operators> o11 = let("o11", took.times(3).plus(hours(1)));
        final IntColumn<Operators> o12 = let("o12", took.div(minutes(1)));
        final DurationColumn<Operators> o13 = let("o13", took.div(2));
        final FloatColumn<Operators> o14 = let("o14", took.dividedBy(hours(1)));
        final MaybeDurationColumn<Operators> o15 = let("o15", took.times(rank));
        final DurationColumn<Operators> o16 = let("o16", id.times(took));
        final BoolColumn<Operators> o17 =
                let("o17", fee.is(1.5).or(note.is("x")).and(other.isNot(Kind.low)));
        final MaybeBoolColumn<Operators> o18 = let("o18", fee.lt(amount));
        final MaybeBoolColumn<Operators> o19 = let("o19", rank.between(1, 5));
        final BoolColumn<Operators> o20 = let("o20", rank.in(1, 5));
        final BoolColumn<Operators> o21 = let("o21", kind.lt(Kind.high).and(name.ge("a")));
        final FloatColumn<Operators> o22 = let("o22", fee.orElse(amount));
        final MaybeIntColumn<Operators> o23 = let("o23", rank.orElse(rank));
        final DecimalColumn<Operators> o24 = let("o24", price.times(new BigDecimal("1.10")));
        final MaybeTextColumn<Operators> o25 = let("o25", when(good).then(name).otherwiseMissing());
        final MaybeFloatColumn<Operators> o26 = let("o26", when(good).then(fee).otherwise(amount));
        final FloatColumn<Operators> o27 =
                let("o27", map(kind).to(0.5, Kind.low).to(amount, Kind.high).total());
        final IntColumn<Operators> o28 =
                let("o28", map(good).to(1, true).to(0, false).total());
        final TextColumn<Operators> o29 = let("o29", map(id).to("one", 1).otherwise("many"));
        final EnumColumn<Operators, Kind> o30 = let("o30", other.orElse(kind));
        final BoolColumn<Operators> o31 = let("o31", amount.between(0, 10).and(day.lt(date("2024-01-01"))));
        final IntColumn<Operators> o32 = let("o32", id.negate());

        Operators() {
            super("operators", calls);
        }
    }

    final class Functions extends Table<Functions> implements CallRow {
        final FloatColumn<Functions> f1 = let("f1", sqrt(id));
        final MaybeFloatColumn<Functions> f2 = let("f2", sqrt(fee));
        final FloatColumn<Functions> f3 = let("f3", round(amount, 2));
        final DecimalColumn<Functions> f4 = let("f4", round(price, 1));
        final IntColumn<Functions> f5 = let("f5", sign(amount));
        final IntColumn<Functions> f6 = let("f6", abs(id));
        final DurationColumn<Functions> f7 = let("f7", abs(took));
        final FloatColumn<Functions> f8 = let("f8", greatest(id, amount));
        final EnumColumn<Functions, Kind> f9 = let("f9", greatest(kind, Kind.low));
        final TextColumn<Functions> f10 = let("f10", concat(name, kind));
        final MaybeTextColumn<Functions> f11 = let("f11", upper(note));
        final MaybeIntColumn<Functions> f12 = let("f12", indexOf(name, "x"));
        final MaybeTextColumn<Functions> f13 = let("f13", extract(name, "[0-9]+"));
        final IntColumn<Functions> f14 = let("f14", length(name));
        final TextColumn<Functions> f15 = let("f15", padLeft(name, 3, "0"));
        final DateColumn<Functions> f16 = let("f16", date(at, "Europe/Paris"));
        final IntColumn<Functions> f17 = let("f17", hour(at, "Europe/Paris"));
        final FloatColumn<Functions> f18 = let("f18", hours(took));
        final InstantColumn<Functions> f19 = let("f19", truncateTo(at, "day"));
        final DateColumn<Functions> f20 = let("f20", addDays(day, 1));
        final IntColumn<Functions> f21 = let("f21", toInt(name));
        final MaybeIntColumn<Functions> f22 = let("f22", parseInt(name));
        final DecimalColumn<Functions> f23 = let("f23", decimal(name, 10, 2));
        final FloatColumn<Functions> f24 = let("f24", toFloat(good));
        final TextColumn<Functions> f25 = let("f25", text(took));
        final MaybeIntColumn<Functions> f26 = let("f26", nullIf(id, -1));
        final MaybeTextColumn<Functions> f27 = let("f27", textAt(words, 0));
        final MaybeFloatColumn<Functions> f28 = let("f28", at(vec, 1));
        final IntColumn<Functions> f29 = let("f29", size(words));
        final BoolColumn<Functions> f30 = let("f30", contains(words, name));
        final ListColumn<Functions, Double> f31 = let("f31", floats(split(name, ",")));
        final MaybeFloatColumn<Functions> f32 = let("f32", floatListAvg(floats(split(name, ","))));
        final FloatColumn<Functions> f33 = let("f33", dot(vec, vec));
        final BytesColumn<Functions> f34 = let("f34", utf8(name));
        final TextColumn<Functions> f35 = let("f35", sha256Hex(name));
        final IntColumn<Functions> f36 = let("f36", clamp(id, 0, 10));
        final FloatColumn<Functions> f37 = let("f37", clamp(amount, 0, 1));
        final BoolColumn<Functions> f38 = let("f38", xor(good, good));
        final FloatColumn<Functions> f39 = let("f39", pi());
        final MaybeTextColumn<Functions> f40 = let("f40", textListMin(words));

        Functions() {
            super("functions", calls);
        }
    }

    final class Rolling extends Features<Rolling> implements CallRow {
        final IntColumn<Rolling> r1 = let("r1", count(note).over(hours(1)).before());
        final FloatColumn<Rolling> r2 = let("r2", sum(fee).over(hours(1)).before());
        final FloatColumn<Rolling> r3 = let("r3", avg(id).over(hours(1)).through());
        final MaybeFloatColumn<Rolling> r4 =
                let("r4", avg(amount).over(hours(1)).before());
        final MaybeFloatColumn<Rolling> r5 = let("r5", avg(fee).over(hours(1)).through());
        final MaybeFloatColumn<Rolling> r6 =
                let("r6", stddev(amount).over(hours(1)).through());
        final EnumColumn<Rolling, Kind> r7 = let("r7", max(kind).over(days(1)).through());
        final MaybeTextColumn<Rolling> r8 =
                let("r8", last(name).over(unbounded()).before());
        final BoolColumn<Rolling> r9 = let("r9", first(good).over(days(1)).through());
        final MaybeInstantColumn<Rolling> r10 =
                let("r10", max(at).where(good).over(days(1)).through());
        final IntColumn<Rolling> r11 = let("r11", distinct(name).over(days(1)).through());
        final DurationColumn<Rolling> r12 =
                let("r12", sum(took).over(days(1)).hop(hours(1)).through());
        final FloatColumn<Rolling> r13 =
                let("r13", quantile(amount, 0.9).over(days(1)).through());
        final ListColumn<Rolling, Long> r14 =
                let("r14", collect(id).over(days(1)).through());

        Rolling() {
            super("rolling", calls, name);
        }
    }

    final class Grouped extends Table<Grouped> implements CallRow {
        final Group<Grouped> g = groupBy(name);
        final DecimalColumn<Grouped> g1 = g.let("g1", sum(price));
        final FloatColumn<Grouped> g2 = g.let("g2", avg(price));
        final MaybeIntColumn<Grouped> g3 = g.let("g3", max(rank));
        final DateColumn<Grouped> g4 = g.let("g4", min(day));
        final FloatColumn<Grouped> g5 = g.let("g5", sum(amount).dividedBy(count()));
        final MaybeFloatColumn<Grouped> g6 = g.let("g6", variance(id));
        final IntColumn<Grouped> g7 = g.let("g7", count().where(good));

        Grouped() {
            super("grouped", calls);
        }
    }

    public final Operators operators = add(new Operators());
    public final Functions functions = add(new Functions());
    public final Rolling rolling = add(new Rolling());
    public final Grouped grouped = add(new Grouped());
}
