package dev.headrace.stdlib.time;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.InstantText;
import dev.headrace.ir.text.Zone;

/** Instants, as microseconds since 1970-01-01T00:00Z, seen in a zone. */
public final class Clock {

    private static final long MICROS = InstantText.MICROS_PER_SECOND;
    private static final long SECONDS_PER_DAY = 86_400;

    private Clock() {}

    public static long date(long micros, String id, Zone zone) {
        return Math.floorDiv(localSecond(micros, zone), SECONDS_PER_DAY);
    }

    public static long year(long micros, String id, Zone zone) {
        return Calendar.year(date(micros, id, zone));
    }

    public static long quarter(long micros, String id, Zone zone) {
        return Calendar.quarter(date(micros, id, zone));
    }

    public static long month(long micros, String id, Zone zone) {
        return Calendar.month(date(micros, id, zone));
    }

    public static long weekOfYear(long micros, String id, Zone zone) {
        return Calendar.weekOfYear(date(micros, id, zone));
    }

    public static long day(long micros, String id, Zone zone) {
        return Calendar.day(date(micros, id, zone));
    }

    public static long dayOfYear(long micros, String id, Zone zone) {
        return Calendar.dayOfYear(date(micros, id, zone));
    }

    public static long dayOfWeek(long micros, String id, Zone zone) {
        return Calendar.dayOfWeek(date(micros, id, zone));
    }

    public static boolean isWeekend(long micros, String id, Zone zone) {
        return Calendar.isWeekend(date(micros, id, zone));
    }

    public static long hour(long micros, String id, Zone zone) {
        return Math.floorMod(localSecond(micros, zone), SECONDS_PER_DAY) / 3600;
    }

    public static long minute(long micros, String id, Zone zone) {
        return Math.floorMod(localSecond(micros, zone), 3600L) / 60;
    }

    public static long second(long micros, String id, Zone zone) {
        return Math.floorMod(localSecond(micros, zone), 60L);
    }

    /** Microseconds since the local midnight as clocks show it. */
    public static long timeOfDay(long micros, String id, Zone zone) {
        return Math.floorMod(localSecond(micros, zone), SECONDS_PER_DAY) * MICROS + Math.floorMod(micros, MICROS);
    }

    /** The first instant of a local day. */
    public static long instant(long day, String id, Zone zone) {
        if (day > Long.MAX_VALUE / MICROS / SECONDS_PER_DAY || day < Long.MIN_VALUE / MICROS / SECONDS_PER_DAY) {
            throw tooFar();
        }
        return InstantText.ofEpochSeconds(zone.toEpochSecond(day * SECONDS_PER_DAY));
    }

    public static long truncate(long micros, String name, String id, Zone zone, Unit unit) {
        if (unit.compareTo(Unit.DAY) >= 0) {
            return instant(Calendar.truncate(date(micros, id, zone), name, unit), id, zone);
        }
        // Counted back from the instant itself, so that an hour that clocks show twice stays two hours.
        long into = Math.floorMod(localSecond(micros, zone), unit.seconds());
        return InstantText.ofEpochSeconds(Math.floorDiv(micros, MICROS) - into);
    }

    public static long epochSeconds(long micros) {
        return Math.floorDiv(micros, MICROS);
    }

    public static long epochMillis(long micros) {
        return Math.floorDiv(micros, InstantText.MICROS_PER_MILLI);
    }

    public static long epochMicros(long micros) {
        return micros;
    }

    public static long fromEpochSeconds(long seconds) {
        return InstantText.ofEpochSeconds(seconds);
    }

    public static long fromEpochMillis(long millis) {
        return InstantText.ofEpochMillis(millis);
    }

    private static long localSecond(long micros, Zone zone) {
        long second = Math.floorDiv(micros, MICROS);
        return second + zone.offsetAt(second);
    }

    private static RowError tooFar() {
        return new RowError("a time is too far from 1970 to be counted in microseconds");
    }
}
