package dev.headrace.sample;

import dev.headrace.dsl.Dataset;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.Group;
import dev.headrace.dsl.In;
import dev.headrace.dsl.Joined;
import dev.headrace.dsl.OneHot;
import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.Sink;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.value.BoolColumn;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.DecimalColumn;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.EachInt;
import dev.headrace.dsl.value.EachLabel;
import dev.headrace.dsl.value.EnumColumn;
import dev.headrace.dsl.value.Family;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.InstantColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.ListColumn;
import dev.headrace.dsl.value.MaybeFloatColumn;
import dev.headrace.dsl.value.MaybeRecordColumn;
import dev.headrace.dsl.value.MaybeTextColumn;
import dev.headrace.dsl.value.TextColumn;
import dev.headrace.dsl.value.VectorColumn;

/** What the examples leave out, as in {@code everything.mlflow}. */
public final class Everything extends Definition {

    enum Area {
        north,
        south
    }

    interface PlaceRow {
        FloatColumn<PlaceRow> lat = FloatColumn.named("lat");
        MaybeTextColumn<PlaceRow> name = MaybeTextColumn.named("name");
        SchemaOf<PlaceRow> SCHEMA = SchemaOf.<PlaceRow>named("Place")
                .field(lat, Type.FLOAT)
                .where(lat.between(-90.0, 90.0))
                .field(name, Type.TEXT);
    }

    interface SaleRow {
        IntColumn<SaleRow> id = IntColumn.named("id");
        TextColumn<SaleRow> shop = TextColumn.named("shop");
        EnumColumn<SaleRow, Area> area = EnumColumn.named("area");
        FloatColumn<SaleRow> price = FloatColumn.named("price");
        DecimalColumn<SaleRow> tax = DecimalColumn.named("tax");
        ListColumn<SaleRow, String> words = ListColumn.named("words");
        VectorColumn<SaleRow> weights = VectorColumn.named("weights");
        MaybeRecordColumn<SaleRow, PlaceRow> place = MaybeRecordColumn.named("place");
        InstantColumn<SaleRow> at = InstantColumn.named("at");
        SchemaOf<SaleRow> SCHEMA = SchemaOf.<SaleRow>named("Sale")
                .field(id, Type.INT)
                .key()
                .doc("The number on the bill.")
                .field(shop, Type.TEXT)
                .entity()
                .field(area, Type.enumOf("Area", Area.values()))
                .field(price, Type.FLOAT)
                .field(tax, Type.decimal(12, 2))
                .field(words, Type.listOf(Type.TEXT))
                .field(weights, Type.vector(3))
                .field(place, Type.record(PlaceRow.SCHEMA))
                .field(at, Type.INSTANT)
                .eventTime();
    }

    interface ShopRow {
        TextColumn<ShopRow> shop = TextColumn.named("shop");
        MaybeTextColumn<ShopRow> city = MaybeTextColumn.named("city");
        SchemaOf<ShopRow> SCHEMA =
                SchemaOf.<ShopRow>named("Shop").field(shop, Type.TEXT).key().field(city, Type.TEXT);
    }

    final Source<SaleRow> sales = source("sales", SaleRow.SCHEMA)
            .batch(jsonl("data/sales.jsonl").epochMillis().rename("shop name", SaleRow.shop))
            .stream(kafka("sales")
                    .avro("sale.avsc")
                    .registry()
                    .servers("a:1", "b:2")
                    .login("me", "kafka"))
            .idle(minutes(5))
            .lateness(minutes(10), divert())
            .onError(divert().max(percent(5)).per(hours(1)));
    final Source<ShopRow> shops = source("shops", ShopRow.SCHEMA)
            .batch(csv("data/shops.csv").delimiter(";").nulls("NA", "").encoding("latin1"));

    final IntExpr<Object> least = param("least", 10);
    final DurationExpr<Object> back = param("back", days(7));

    final class Priced extends Table<Priced> implements SaleRow {
        {
            where(price.gt(least).and(at.gt(runInstant().minus(back))));
            dedupeBy(id);
        }

        final Joined<Priced, ShopRow> s = joinLeft(shops, on(SaleRow.shop, ShopRow.shop));
        final TextColumn<Priced> city = fill(s.get(ShopRow.city), "unknown");
        final OneHot<Priced, Area> areas = oneHot(area);
        final BoolColumn<Priced> dear = let("dear", price.gt(100.0));
        final MaybeFloatColumn<Priced> north = let("north", place.get(PlaceRow.lat));
        final IntColumn<Priced> rest = let("rest", id.times(2).minus(1).rem(-3));
        final FloatColumn<Priced> amount = rename(price, "amount");

        Priced() {
            super("priced", sales);
            keep(id, shop, at, amount, dear, city, areas.at(Area.north), north);
        }
    }

    final Priced priced = add(new Priced());

    final class ByCity extends Table<ByCity> {
        final In<ByCity, Priced> p = rows(priced);
        final Group<ByCity> g = groupBy(p.get(priced.s.get(ShopRow.city)));
        final FloatColumn<ByCity> total = g.let("total", sum(p.get(priced.amount)));
        final IntColumn<ByCity> dear = g.let("dear_ones", count().where(p.get(priced.dear)));
        final FloatColumn<ByCity> middle = g.let("middle", quantile(p.get(priced.amount), 0.5));
        final FloatColumn<ByCity> mean = g.let("mean", sum(p.get(priced.amount)).dividedBy(count()));
        final EachInt limit = each("limit", 10, 100);
        final Family<Integer, IntColumn<ByCity>> over =
                g.let("over_{limit}", limit, count().where(p.get(priced.amount).gt(limit.value())));

        ByCity() {
            super("by_city", priced);
            sortBy(10, desc(total), asc(middle));
        }
    }

    final ByCity byCity = add(new ByCity());

    final class Words extends Table<Words> implements SaleRow {
        Words() {
            super("words", sales);
            TextColumn<Words> word = explodeText(words);
            doc("size", "How long it is.");
            let("size", length(word));
            let("key", map(place.get(PlaceRow.name)).to(1, "a").toMissing(0).otherwise(2));
            sample(percent(10), 7, id);
            drop(all().except(id));
            limit(5);
        }
    }

    final Words wordsOnly = add(new Words());

    final class Both extends Table<Both> {
        Both() {
            super("both", wordsOnly);
            union(wordsOnly);
        }
    }

    final Both both = add(new Both());

    final class Habits extends Features<Habits> implements SaleRow {
        final EachLabel<Area> a = each("a", Area.class);
        final EachInt n = each("n", 1, 2);
        final Family<Area, Family<Integer, IntColumn<Habits>>> counts = let(
                "{a}_over_{n}",
                a,
                n,
                count().where(area.is(a).and(id.gt(n.value()))).over(back).before());

        Habits() {
            super("habits", sales, shop, id);
        }
    }

    final Habits habits = add(new Habits());

    final class Spine extends Dataset<Spine> implements SaleRow {
        final Joined<Spine, Habits> h = asofJoinUnbounded(habits, on(SaleRow.shop, SaleRow.shop));

        Spine() {
            super("spine", sales);
            keep(id, at, h.get(habits.counts.at(Area.north).at(2)));
        }
    }

    final Spine spine = add(new Spine());

    final Sink<Both> out = sink("out", both)
            .where(BoolExpr.of(value(true).told()))
            .emitOnArrival()
            .batch(parquet("out/both").zstd())
            .stream(kafka("both").csv().key(SaleRow.id).atLeastOnce())
            .acceptsPii();

    {
        check(least, least.ge(0));
        sink("late", sales.late()).batch(binding("jsonl", "out/late").option("zone", "UTC"));
        profile("staging")
                .batch(sales, csv("staging/sales.csv.gz"))
                .batch(out, csv("staging/out.csv"))
                .engine("beam.spark", "master", "spark://host:7077");
        test("a day back")
                .with(back, days(1))
                .at(instant("2024-01-31T00:00:00Z"))
                .given(sales, SaleRow.id, SaleRow.at)
                .row(1, runInstant().minus(hours(1)))
                .row(-2, runInstant().minus(back).minus(micros(1)))
                .expect(spine, SaleRow.id)
                .row(1);
    }
}
