package dev.headrace.sample;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.Joined;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.schema.Entity;
import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Key;
import dev.headrace.dsl.schema.Range;
import dev.headrace.dsl.schema.Schema;
import dev.headrace.dsl.value.BoolColumn;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.MaybeDurationColumn;
import dev.headrace.dsl.value.TextColumn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The example of the same name. */
public final class Cleaning extends Definition {

    @Schema
    record Sale(
            long id,
            @Entity String client,
            @Nullable String zip,
            @Range(min = 0) double price,
            @EventTime Instant at) {}

    @Schema
    record Area(@Key String zip, String region) {}

    final Source<SaleRow> sales = source("sales", SaleRow.SCHEMA)
            .batch(csv("data/sales.csv").zone("UTC"))
            .onError(drop());
    final Source<AreaRow> areas = source("areas", AreaRow.SCHEMA).batch(csv("data/areas.csv"));

    final class Clean extends Table<Clean> implements SaleRow {
        {
            dedupeBy(id);
        }

        final TextColumn<Clean> zipCode = let("zip_code", zip.orElse("none"));
        final Joined<Clean, AreaRow> area = joinLeft(areas, on(zipCode, AreaRow.zip));
        final TextColumn<Clean> region = let("region", area.get(AreaRow.region).orElse("unknown"));
        final FloatColumn<Clean> logPrice = let("log_price", ln(price.plus(1.0)));
        final TextColumn<Clean> band = let(
                "band",
                when(price.lt(10.0))
                        .then("low")
                        .otherwise(when(price.lt(100.0)).then("middle").otherwise("high")));
        final TextColumn<Clean> side = let(
                "side",
                map(region).to("upper", "north", "east").to("none", "unknown").otherwise("lower"));
        final BoolColumn<Clean> isWeekend = let("is_weekend", isWeekend(at));

        Clean() {
            super("clean", sales);
            doc("Each sale once, with its area, its price on a log scale and in bands by range,"
                    + " its region in bands by value.");
            keep(id, client, at, price, logPrice, band, region, side, isWeekend);
        }
    }

    final Clean clean = add(new Clean());

    final class Rhythm extends Features<Rhythm> implements SaleRow {
        final MaybeDurationColumn<Rhythm> sinceLast =
                let("since_last", at.minus(last(at).over(unbounded()).before()));
        final IntColumn<Rhythm> salesBefore =
                let("sales_before", count().over(unbounded()).before());

        Rhythm() {
            super("rhythm", clean, client);
            doc("How long ago the client bought before; nothing for a first sale.");
        }
    }

    final Rhythm rhythm = add(new Rhythm());

    {
        sink("clean_out", clean).batch(csv("out/clean.csv"));
        sink("rhythm_out", rhythm).batch(csv("out/rhythm.csv"));
        test("a sale is told once and knows its area")
                .given(sales, SaleRow.id, SaleRow.client, SaleRow.zip, SaleRow.price, SaleRow.at)
                .row(1, "a", "101", 0.0, instant("2024-01-06T10:00:00Z"))
                .row(1, "a", "101", 0.0, instant("2024-01-06T10:00:00Z"))
                .row(2, "a", null, 250.0, instant("2024-01-08T11:30:00Z"))
                .given(areas, AreaRow.zip, AreaRow.region)
                .row("101", "north")
                .expectWhere(clean, SaleRow.id.is(1))
                .that(
                        clean.logPrice.is(0.0),
                        clean.band.is("low"),
                        clean.region.is("north"),
                        clean.side.is("upper"),
                        clean.isWeekend)
                .expectWhere(clean, SaleRow.id.is(2))
                .that(clean.band.is("high"), clean.region.is("unknown"), clean.side.is("none"), not(clean.isWeekend))
                .expectWhere(rhythm, SaleRow.id.is(1))
                .that(rhythm.sinceLast.isNull(), rhythm.salesBefore.is(0))
                .expectWhere(rhythm, SaleRow.id.is(2))
                .that(rhythm.sinceLast.is(hours(49).and(minutes(30))), rhythm.salesBefore.is(1));
    }
}
