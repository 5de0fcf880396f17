package dev.headrace.stdlib.time;

import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.stdlib.define.Fn;
import dev.headrace.stdlib.define.Form;
import dev.headrace.stdlib.define.Outcome;
import dev.headrace.stdlib.define.Zones;
import java.util.List;

/** Functions of time. */
public final class TimeFunctions {

    private TimeFunctions() {}

    public static List<ScalarFunction> all() {
        return Fn.group(
                "time",
                part("year", "The year of the calendar.", "year").example("year(2024-02-29)", "2024"),
                part("quarter", "The quarter of the year, 1 to 4.", "quarter").example("quarter(2024-04-01)", "2"),
                part("month", "The month, 1 to 12.", "month").example("month(2024-02-29T10:00:00Z)", "2"),
                part("week_of_year", "The ISO week, 1 to 53; week 1 holds the year's first Thursday.", "weekOfYear")
                        .example("week_of_year(2021-01-03)", "53"),
                part("day", "The day of the month, 1 to 31.", "day")
                        .example("day(2024-02-29T23:30:00Z, zone = \"Europe/Paris\")", "1"),
                part("day_of_year", "The day of the year, 1 to 366.", "dayOfYear")
                        .example("day_of_year(2024-12-31)", "366"),
                part("day_of_week", "The day of the week, 0 for Monday to 6 for Sunday.", "dayOfWeek")
                        .example("day_of_week(2022-01-01T00:00:00Z)", "5"),
                Fn.of("is_weekend", "Whether it is a Saturday or Sunday.")
                        .form(zoned("(t: Instant, zone: literal String = \"UTC\") -> Bool", "isWeekend"))
                        .form("(d: Date) -> Bool", Calendar.class, "isWeekend")
                        .example("is_weekend(2022-01-01)", "true"),
                ofClock("hour", "The hour of the day, 0 to 23.", "Int", "hour")
                        .example("hour(2024-01-01T10:30:45Z)", "10")
                        .example("hour(2024-07-01T10:30:45Z, \"America/New_York\")", "6"),
                ofClock("minute", "The minute of the hour, 0 to 59.", "Int", "minute")
                        .example("minute(2024-01-01T10:30:45Z)", "30"),
                ofClock("second", "The whole second of the minute, 0 to 59.", "Int", "second")
                        .example("second(2024-01-01T10:30:45Z)", "45"),
                ofClock("time_of_day", "How far into the day the clock is.", "Duration", "timeOfDay")
                        .example("time_of_day(2024-01-01T10:30:00Z)", "10h30m"),
                Fn.of(
                                "truncate_to",
                                "The start of the unit that a time lies in: `second`, `minute`, `hour`, `day`, `week` (from"
                                        + " Monday), `month`, `quarter` or `year` as the zone's clocks show it.")
                        .form(Form.of(
                                        "(t: Instant, unit: literal String, zone: literal String = \"UTC\") -> Instant",
                                        Clock.class,
                                        "truncate")
                                .fails()
                                .rule(m -> Unit.constant(m, Unit.SECOND, Zones.constant(m, 2))))
                        .form(Form.of("(d: Date, unit: literal String) -> Date", Calendar.class, "truncate")
                                .rule(m -> Unit.constant(m, Unit.DAY, Outcome.plain())))
                        .example("truncate_to(2024-02-29T10:30:45Z, \"hour\")", "2024-02-29T10:00:00Z")
                        .example(
                                "truncate_to(2024-02-29T10:30:45Z, \"day\", zone = \"Europe/Paris\")",
                                "2024-02-28T23:00:00Z")
                        .example("truncate_to(2024-02-29, \"week\")", "2024-02-26")
                        .example("truncate_to(2024-02-29, \"quarter\")", "2024-01-01"),
                Fn.of("date", "The Date at an Instant in a zone, or of a year, month and day.")
                        .form(zoned("(t: Instant, zone: literal String = \"UTC\") -> Date", "date"))
                        .form(Form.of("(year: Int, month: Int, day: Int) -> Date", Calendar.class, "date")
                                .fails())
                        .example("date(2024-02-29T23:30:00Z)", "2024-02-29")
                        .example("date(2024-02-29T23:30:00Z, \"Europe/Paris\")", "2024-03-01")
                        .example("date(2024, 2, 29)", "2024-02-29")
                        .example("date(2023, 2, 29)", "error"),
                Fn.of("instant", "The first instant of a Date in a zone.")
                        .form(zoned("(d: Date, zone: literal String = \"UTC\") -> Instant", "instant")
                                .fails())
                        .example("instant(2024-07-01)", "2024-07-01T00:00:00Z")
                        .example("instant(2024-07-01, zone = \"Europe/Paris\")", "2024-06-30T22:00:00Z"),
                Fn.of("add_days", "The Date `n` days later, or earlier if `n` is negative.")
                        .form(dates("(d: Date, n: Int) -> Date", "addDays").fails())
                        .example("add_days(2024-02-28, 2)", "2024-03-01"),
                Fn.of("add_months", "The same day `n` months later, or the month's last day if it is shorter.")
                        .form(dates("(d: Date, n: Int) -> Date", "addMonths").fails())
                        .example("add_months(2024-01-31, 1)", "2024-02-29")
                        .example("add_months(2024-01-31, -2)", "2023-11-30"),
                Fn.of("days_between", "How many days `to` lies after `from`.")
                        .form(dates("(from: Date, to: Date) -> Int", "daysBetween"))
                        .example("days_between(2024-02-28, 2024-03-01)", "2"),
                Fn.of("months_between", "How many full months `to` lies after `from`.")
                        .form(dates("(from: Date, to: Date) -> Int", "monthsBetween"))
                        .example("months_between(2024-01-31, 2024-03-30)", "1"),
                Fn.of("years_between", "How many full years `to` lies after `from`: an age.")
                        .form(dates("(from: Date, to: Date) -> Int", "yearsBetween"))
                        .example("years_between(1990-06-15, 2024-06-14)", "33"),
                epoch("epoch_seconds", "Whole seconds since 1970, rounded down.", "epochSeconds")
                        .example("epoch_seconds(2024-01-01T00:00:00Z)", "1704067200"),
                epoch("epoch_millis", "Whole milliseconds since 1970, rounded down.", "epochMillis")
                        .example("epoch_millis(1970-01-01T00:00:01Z)", "1000"),
                epoch("epoch_micros", "Microseconds since 1970.", "epochMicros")
                        .example("epoch_micros(1970-01-01T00:00:01Z)", "1000000"),
                Fn.of("from_epoch_seconds", "The Instant so many seconds after 1970.")
                        .form(Form.of("(n: Int) -> Instant", Clock.class, "fromEpochSeconds")
                                .fails())
                        .example("from_epoch_seconds(1704067200)", "2024-01-01T00:00:00Z")
                        .example("from_epoch_seconds(9223372036854775807)", "error"),
                Fn.of("from_epoch_millis", "The Instant so many milliseconds after 1970.")
                        .form(Form.of("(n: Int) -> Instant", Clock.class, "fromEpochMillis")
                                .fails())
                        .example("from_epoch_millis(1704067200000)", "2024-01-01T00:00:00Z"),
                Fn.of("from_epoch_micros", "The Instant so many microseconds after 1970.")
                        .form("(n: Int) -> Instant", Clock.class, "epochMicros")
                        .example("from_epoch_micros(1000000)", "1970-01-01T00:00:01Z"),
                span("milliseconds").example("milliseconds(2s)", "2000.0"),
                span("seconds").example("seconds(1m30s)", "90.0"),
                span("minutes").example("minutes(90s)", "1.5"),
                span("hours").example("hours(90m)", "1.5"),
                span("days").example("days(36h)", "1.5"));
    }

    private static Fn part(String name, String doc, String method) {
        return Fn.of(name, doc)
                .form(zoned("(t: Instant, zone: literal String = \"UTC\") -> Int", method))
                .form(dates("(d: Date) -> Int", method));
    }

    private static Fn ofClock(String name, String doc, String result, String method) {
        return Fn.of(name, doc).form(zoned("(t: Instant, zone: literal String = \"UTC\") -> " + result, method));
    }

    private static Fn epoch(String name, String doc, String method) {
        return Fn.of(name, doc).form("(t: Instant) -> Int", Clock.class, method);
    }

    private static Fn span(String name) {
        return Fn.of(name, "A Duration counted in " + name + ".").form("(d: Duration) -> Float", Spans.class, name);
    }

    private static Form zoned(String text, String method) {
        return Form.of(text, Clock.class, method).rule(m -> Zones.constant(m, 1));
    }

    private static Form dates(String text, String method) {
        return Form.of(text, Calendar.class, method);
    }
}
