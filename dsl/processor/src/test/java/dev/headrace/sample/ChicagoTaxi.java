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

/** The example {@code taxi/chicago}. */
public final class ChicagoTaxi extends Definition {

    final Source<ChicagoTripRow> raw = source("raw", ChicagoTripRow.SCHEMA)
            .batch(csv("data/chicago.csv").epochSeconds())
            .onError(divert())
            .expect(ChicagoTripRow.fare.orElse(0.0).between(0.0, 1000.0), divert())
            .expect(ChicagoTripRow.tripSeconds.orElse(0).ge(0), divert())
            .expectAll(share(ChicagoTripRow.company.isNull()).between(percent(0), percent(60)), warn());

    final class Trips extends Table<Trips> implements ChicagoTripRow {
        {
            where(fare.isNotNull().and(tripMiles.isNotNull()));
        }

        final IntColumn<Trips> area = let("area", area0.orElse(0));
        final FloatColumn<Trips> farePaid = let("fare_paid", fare.orElse(0.0));
        final FloatColumn<Trips> miles = let("miles", tripMiles.orElse(0.0));
        final TextColumn<Trips> company = let("company", ChicagoTripRow.company.orElse("unknown"));

        Trips() {
            super("trips", raw);
        }
    }

    final Trips trips = add(new Trips());

    final class AreaHours extends Features<AreaHours> implements ChicagoTripRow {
        final In<AreaHours, Trips> t = rows(trips);
        final Each<Span> w = each("w", days(7), days(28));
        final Family<Span, MaybeFloatColumn<AreaHours>> fares =
                let("fare_avg_{w}", w, avg(t.get(trips.farePaid)).over(w).before());
        final Family<Span, MaybeFloatColumn<AreaHours>> distances =
                let("miles_avg_{w}", w, avg(t.get(trips.miles)).over(w).before());
        final Family<Span, IntColumn<AreaHours>> count =
                let("trips_{w}", w, count().over(w).before());

        AreaHours() {
            super("area_hours", trips, trips.area, startHour);
        }
    }

    final AreaHours areaHours = add(new AreaHours());

    final class Inputs extends Dataset<Inputs> implements ChicagoTripRow {
        final In<Inputs, Trips> t = rows(trips);
        final In<Inputs, AreaHours> a = with(areaHours);

        Inputs() {
            super("inputs", trips);
            fill(a.all(), 0);
            keep(
                    at,
                    startHour,
                    day,
                    paymentType,
                    t.get(trips.company),
                    t.get(trips.miles),
                    t.get(trips.farePaid),
                    a.all());
        }
    }

    final Inputs inputs = add(new Inputs());
    final Label<Inputs> bigTip = label("big_tip", inputs, days(1))
            .is(ChicagoTripRow.tips.orElse(0.0).gt(value(0.2).times(inputs.t.get(trips.farePaid))));

    {
        sink("dirty", raw.rejected()).batch(jsonl("out/chicago_dirty"));
        sink("inputs_out", inputs).batch(parquet("out/chicago_inputs"));
    }
}
