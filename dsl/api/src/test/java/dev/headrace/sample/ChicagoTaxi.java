package dev.headrace.sample;

import dev.headrace.dsl.Dataset;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.In;
import dev.headrace.dsl.Label;
import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.Family;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.InstantColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.MaybeFloatColumn;
import dev.headrace.dsl.value.MaybeIntColumn;
import dev.headrace.dsl.value.MaybeTextColumn;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.TextColumn;

/** The example {@code taxi/chicago}. */
public final class ChicagoTaxi extends Definition {

    interface TripRow {
        MaybeIntColumn<TripRow> area0 = MaybeIntColumn.named("pickup_community_area");
        MaybeFloatColumn<TripRow> fare = MaybeFloatColumn.named("fare");
        IntColumn<TripRow> month = IntColumn.named("trip_start_month");
        IntColumn<TripRow> startHour = IntColumn.named("trip_start_hour");
        IntColumn<TripRow> day = IntColumn.named("trip_start_day");
        InstantColumn<TripRow> at = InstantColumn.named("trip_start_timestamp");
        MaybeFloatColumn<TripRow> fromLatitude = MaybeFloatColumn.named("pickup_latitude");
        MaybeFloatColumn<TripRow> fromLongitude = MaybeFloatColumn.named("pickup_longitude");
        MaybeFloatColumn<TripRow> toLatitude = MaybeFloatColumn.named("dropoff_latitude");
        MaybeFloatColumn<TripRow> toLongitude = MaybeFloatColumn.named("dropoff_longitude");
        MaybeFloatColumn<TripRow> tripMiles = MaybeFloatColumn.named("trip_miles");
        MaybeTextColumn<TripRow> fromTract = MaybeTextColumn.named("pickup_census_tract");
        MaybeFloatColumn<TripRow> toTract = MaybeFloatColumn.named("dropoff_census_tract");
        TextColumn<TripRow> paymentType = TextColumn.named("payment_type");
        MaybeTextColumn<TripRow> company = MaybeTextColumn.named("company");
        MaybeIntColumn<TripRow> tripSeconds = MaybeIntColumn.named("trip_seconds");
        MaybeFloatColumn<TripRow> toArea = MaybeFloatColumn.named("dropoff_community_area");
        MaybeFloatColumn<TripRow> tips = MaybeFloatColumn.named("tips");
        SchemaOf<TripRow> SCHEMA = SchemaOf.<TripRow>named("Trip")
                .field(area0, Type.INT)
                .field(fare, Type.FLOAT)
                .field(month, Type.INT)
                .where(month.between(1, 12))
                .field(startHour, Type.INT)
                .where(startHour.between(0, 23))
                .field(day, Type.INT)
                .where(day.between(1, 7))
                .field(at, Type.INSTANT)
                .eventTime()
                .field(fromLatitude, Type.FLOAT)
                .field(fromLongitude, Type.FLOAT)
                .field(toLatitude, Type.FLOAT)
                .field(toLongitude, Type.FLOAT)
                .field(tripMiles, Type.FLOAT)
                .field(fromTract, Type.TEXT)
                .field(toTract, Type.FLOAT)
                .field(paymentType, Type.TEXT)
                .field(company, Type.TEXT)
                .field(tripSeconds, Type.INT)
                .field(toArea, Type.FLOAT)
                .field(tips, Type.FLOAT)
                .label();
    }

    final Source<TripRow> raw = source("raw", TripRow.SCHEMA)
            .batch(csv("data/chicago.csv").epochSeconds())
            .onError(divert())
            .expect(TripRow.fare.orElse(0.0).between(0.0, 1000.0), divert())
            .expect(TripRow.tripSeconds.orElse(0).ge(0), divert())
            .expectAll(share(TripRow.company.isNull()).between(percent(0), percent(60)), warn());

    final class Trips extends Table<Trips> implements TripRow {
        {
            where(fare.isNotNull().and(tripMiles.isNotNull()));
        }

        final IntColumn<Trips> area = let("area", area0.orElse(0));
        final FloatColumn<Trips> farePaid = let("fare_paid", fare.orElse(0.0));
        final FloatColumn<Trips> miles = let("miles", tripMiles.orElse(0.0));
        final TextColumn<Trips> company = let("company", TripRow.company.orElse("unknown"));

        Trips() {
            super("trips", raw);
        }
    }

    final Trips trips = add(new Trips());

    final class AreaHours extends Features<AreaHours> implements TripRow {
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

    final class Inputs extends Dataset<Inputs> implements TripRow {
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
            .is(TripRow.tips.orElse(0.0).gt(value(0.2).times(inputs.t.get(trips.farePaid))));

    {
        sink("dirty", raw.rejected()).batch(jsonl("out/chicago_dirty"));
        sink("inputs_out", inputs).batch(parquet("out/chicago_inputs"));
    }
}
