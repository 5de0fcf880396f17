package dev.headrace.sample;

import dev.headrace.dsl.Dataset;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.In;
import dev.headrace.dsl.Label;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.Family;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.MaybeFloatColumn;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.TextColumn;

/** The example {@code taxi/nyc}. */
public final class NycTaxi extends Definition {

    enum Flag {
        N,
        Y
    }

    final Source<TripRow> raw = source("raw", TripRow.SCHEMA)
            .batch(csv("data/nyc.csv").zone("UTC"))
            .onError(divert())
            .expect(TripRow.passengerCount.between(1, 8), divert())
            .expect(TripRow.tripDuration.between(1, 86400), divert())
            .expect(unique(TripRow.id), divert())
            .expectAll(avg(TripRow.tripDuration).between(300.0, 3000.0), warn());

    final class Trips extends Table<Trips> implements TripRow {
        final TextColumn<Trips> area = let(
                "area",
                concat(
                        text(toInt(floor(fromLongitude.times(100.0)))),
                        value(":"),
                        text(toInt(floor(fromLatitude.times(100.0))))));
        final IntColumn<Trips> hour = let("hour", hour(pickedUp));
        final FloatColumn<Trips> km = let("km", haversineKm(fromLatitude, fromLongitude, toLatitude, toLongitude));

        Trips() {
            super("trips", raw);
            doc("The area is a cell of about a kilometre.");
        }
    }

    final Trips trips = add(new Trips());

    final class AreaLoad extends Features<AreaLoad> implements TripRow {
        final In<AreaLoad, Trips> t = rows(trips);
        final Each<Span> w = each("w", hours(1), hours(24));
        final Family<Span, IntColumn<AreaLoad>> count =
                let("area_trips_{w}", w, count().over(w).before());
        final Family<Span, MaybeFloatColumn<AreaLoad>> km =
                let("area_km_avg_{w}", w, avg(t.get(trips.km)).over(w).before());
        final Family<Span, MaybeFloatColumn<AreaLoad>> riders =
                let("area_riders_avg_{w}", w, avg(passengerCount).over(w).before());

        AreaLoad() {
            super("area_load", trips, trips.area);
        }
    }

    final class HourLoad extends Features<HourLoad> implements TripRow {
        final In<HourLoad, Trips> t = rows(trips);
        final MaybeFloatColumn<HourLoad> km =
                let("hour_km_avg_7d", avg(t.get(trips.km)).over(days(7)).before());

        HourLoad() {
            super("hour_load", trips, trips.hour);
        }
    }

    final AreaLoad areaLoad = add(new AreaLoad());
    final HourLoad hourLoad = add(new HourLoad());

    final class Inputs extends Dataset<Inputs> implements TripRow {
        final In<Inputs, Trips> t = rows(trips);
        final In<Inputs, AreaLoad> a = with(areaLoad);
        final In<Inputs, HourLoad> h = with(hourLoad);

        Inputs() {
            super("inputs", trips);
            fill(a.all(), 0);
            fill(h.all(), 0);
            keep(id, pickedUp, vendorId, passengerCount, t.get(trips.km), a.all(), h.all());
        }
    }

    final Inputs inputs = add(new Inputs());
    final Label<Inputs> duration = label("duration", inputs, days(1)).is(TripRow.tripDuration);

    {
        sink("dirty", raw.rejected()).batch(jsonl("out/nyc_dirty"));
        sink("inputs_out", inputs).batch(parquet("out/nyc_inputs"));
    }
}
