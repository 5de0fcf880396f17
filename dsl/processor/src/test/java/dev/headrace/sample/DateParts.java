package dev.headrace.sample;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.In;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Schema;
import dev.headrace.dsl.value.IntColumn;
import java.time.Instant;

/** The example of the same name. */
public final class DateParts extends Definition {

    @Schema
    record Visit(long id, @EventTime Instant timestamp) {}

    final Source<VisitRow> visits =
            source("visits", VisitRow.SCHEMA).batch(csv("data/visits.csv").zone("UTC"));

    final class Parts extends Table<Parts> implements VisitRow {
        final IntColumn<Parts> dayOfWeek = let("day_of_week", dayOfWeek(timestamp));
        final IntColumn<Parts> month = let("month", month(timestamp));
        final IntColumn<Parts> hour = let("hour", hour(timestamp));

        Parts() {
            super("parts", visits);
            doc("Monday is 0.");
        }
    }

    final Parts parts = add(new Parts());

    final class WithoutTime extends Table<WithoutTime> implements VisitRow {
        final In<WithoutTime, Parts> p = rows(parts);

        WithoutTime() {
            super("parts_without_time", parts);
            drop(timestamp);
        }
    }

    final WithoutTime withoutTime = add(new WithoutTime());

    {
        sink("dated", parts).batch(csv("out/parts.csv"));
        sink("undated", withoutTime).batch(csv("out/parts_without_time.csv"));
        test("known dates")
                .given(visits, VisitRow.id, VisitRow.timestamp)
                .row(1, instant("2022-01-01T08:00:00Z"))
                .row(2, instant("2022-02-02T09:00:00Z"))
                .row(3, instant("2022-03-03T10:00:00Z"))
                .expect(
                        withoutTime,
                        VisitRow.id,
                        withoutTime.p.get(parts.dayOfWeek),
                        withoutTime.p.get(parts.month),
                        withoutTime.p.get(parts.hour))
                .row(1, 5, 1, 8)
                .row(2, 2, 2, 9)
                .row(3, 3, 3, 10);
    }
}
