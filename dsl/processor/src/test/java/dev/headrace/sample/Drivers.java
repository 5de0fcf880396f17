package dev.headrace.sample;

import dev.headrace.dsl.Dataset;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.Joined;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.schema.Entity;
import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.KnownTime;
import dev.headrace.dsl.schema.Label;
import dev.headrace.dsl.schema.Named;
import dev.headrace.dsl.schema.Schema;
import dev.headrace.dsl.value.BoolColumn;
import dev.headrace.dsl.value.MaybeFloatColumn;
import java.time.Instant;

/** The example of the same name. */
public final class Drivers extends Definition {

    /** Hourly statistics of a driver. A row counts from when it was created, not from when it happened. */
    @Schema
    record DriverStats(
            @Named("driver_id") @Entity long driverId,
            @Named("conv_rate") double convRate,
            @Named("acc_rate") double accRate,
            long trips,
            @EventTime Instant at,
            @KnownTime Instant created) {}

    @Schema
    record Request(
            @Named("driver_id") @Entity long driverId,
            @EventTime Instant at,
            @Label long satisfied,
            long v1,
            long v2) {}

    final Source<DriverStatsRow> stats =
            source("stats", DriverStatsRow.SCHEMA).batch(csv("data/stats.csv").zone("UTC"));
    final Source<RequestRow> requests =
            source("requests", RequestRow.SCHEMA).batch(csv("data/requests.csv").zone("UTC"));

    final class Driver extends Features<Driver> implements DriverStatsRow {
        final BoolColumn<Driver> high = let("high", convRate.gt(0.5));

        Driver() {
            super("driver", stats, driverId);
        }
    }

    final Driver driver = add(new Driver());

    final class Training extends Dataset<Training> implements RequestRow {
        final Joined<Training, Driver> d = asofJoin(driver, days(1));
        final MaybeFloatColumn<Training> ratePlusV1 =
                let("rate_plus_v1", d.get(DriverStatsRow.convRate).plus(v1));
        final MaybeFloatColumn<Training> ratePlusV2 =
                let("rate_plus_v2", d.get(DriverStatsRow.convRate).plus(v2));

        Training() {
            super("training", requests);
            doc("On-demand columns are computed after the join, so that they are the same when a model is served.");
            keep(
                    driverId,
                    at,
                    satisfied,
                    d.get(DriverStatsRow.convRate),
                    d.get(DriverStatsRow.trips),
                    d.get(driver.high),
                    ratePlusV1,
                    ratePlusV2);
        }
    }

    final Training training = add(new Training());

    {
        sink("training_out", training).batch(csv("out/training.csv"));
        test("the newest row that was known, not older than a day")
                .given(
                        stats,
                        DriverStatsRow.driverId,
                        DriverStatsRow.convRate,
                        DriverStatsRow.accRate,
                        DriverStatsRow.trips,
                        DriverStatsRow.at,
                        DriverStatsRow.created)
                .row(1001, 0.25, 0.9, 3, instant("2021-04-12T07:00:00Z"), instant("2021-04-12T07:05:00Z"))
                .row(1001, 0.75, 0.9, 4, instant("2021-04-12T09:00:00Z"), instant("2021-04-12T11:00:00Z"))
                .row(1002, 0.5, 0.1, 9, instant("2021-04-10T08:00:00Z"), instant("2021-04-10T08:00:00Z"))
                .given(requests, RequestRow.driverId, RequestRow.at, RequestRow.satisfied, RequestRow.v1, RequestRow.v2)
                .row(1001, instant("2021-04-12T10:00:00Z"), 1, 1, 10)
                .row(1001, instant("2021-04-12T12:00:00Z"), 0, 2, 20)
                .row(1002, instant("2021-04-12T10:00:00Z"), 1, 3, 30)
                .expect(
                        training,
                        RequestRow.driverId,
                        RequestRow.at,
                        RequestRow.satisfied,
                        training.d.get(DriverStatsRow.convRate),
                        training.d.get(DriverStatsRow.trips),
                        training.d.get(driver.high),
                        training.ratePlusV1,
                        training.ratePlusV2)
                .row(1001, instant("2021-04-12T10:00:00Z"), 1, 0.25, 3, false, 1.25, 10.25)
                .row(1001, instant("2021-04-12T12:00:00Z"), 0, 0.75, 4, true, 2.75, 20.75)
                .row(1002, instant("2021-04-12T10:00:00Z"), 1, null, null, null, null, null);
    }
}
