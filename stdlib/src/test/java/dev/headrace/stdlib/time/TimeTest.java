package dev.headrace.stdlib.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.DateText;
import dev.headrace.ir.text.InstantText;
import dev.headrace.ir.text.Zone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeTest {

    private static final int ROUNDS = 20_000;
    private static final String[] ZONES = {"UTC", "Europe/Paris", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"};

    @Test
    void partsAreThoseOfTheJavaCalendar() {
        Random random = new Random(1);
        for (String id : ZONES) {
            Zone zone = Zone.find(id).orElseThrow();
            for (int i = 0; i < ROUNDS; i++) {
                long t = (long) ((random.nextDouble() - 0.3) * 8e15);
                ZonedDateTime at = Instant.EPOCH.plus(t, ChronoUnit.MICROS).atZone(ZoneId.of(id));
                assertThat(Clock.year(t, id, zone)).isEqualTo(at.getYear());
                assertThat(Clock.month(t, id, zone)).isEqualTo(at.getMonthValue());
                assertThat(Clock.day(t, id, zone)).isEqualTo(at.getDayOfMonth());
                assertThat(Clock.hour(t, id, zone)).isEqualTo(at.getHour());
                assertThat(Clock.minute(t, id, zone)).isEqualTo(at.getMinute());
                assertThat(Clock.second(t, id, zone)).isEqualTo(at.getSecond());
                assertThat(Clock.timeOfDay(t, id, zone))
                        .isEqualTo(at.toLocalTime().toNanoOfDay() / 1000);
                assertThat(Clock.dayOfWeek(t, id, zone))
                        .isEqualTo(at.getDayOfWeek().getValue() - 1);
                assertThat(Clock.dayOfYear(t, id, zone)).isEqualTo(at.getDayOfYear());
                assertThat(Clock.weekOfYear(t, id, zone)).isEqualTo(at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                assertThat(Clock.quarter(t, id, zone)).isEqualTo(at.get(IsoFields.QUARTER_OF_YEAR));
                assertThat(Clock.date(t, id, zone)).isEqualTo(at.toLocalDate().toEpochDay());
                assertThat(cut(t, id, zone, Unit.DAY)).isEqualTo(startOf(at.toLocalDate(), at.getZone()));
                assertThat(cut(t, id, zone, Unit.WEEK))
                        .isEqualTo(startOf(
                                at.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                                at.getZone()));
                assertThat(cut(t, id, zone, Unit.MONTH))
                        .isEqualTo(startOf(at.toLocalDate().withDayOfMonth(1), at.getZone()));
                assertThat(cut(t, id, zone, Unit.YEAR))
                        .isEqualTo(startOf(at.toLocalDate().withDayOfYear(1), at.getZone()));
                assertThat(cut(t, id, zone, Unit.HOUR))
                        .isEqualTo(micros(at.with(at.toLocalTime().truncatedTo(ChronoUnit.HOURS))
                                .toInstant()));
            }
        }
    }

    private static long cut(long t, String id, Zone zone, Unit unit) {
        return Clock.truncate(t, "", id, zone, unit);
    }

    private static long startOf(LocalDate date, ZoneId zone) {
        return micros(date.atStartOfDay(zone).toInstant());
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    @Test
    void anHourThatClocksShowTwiceIsTwoHours() {
        Zone paris = Zone.find("Europe/Paris").orElseThrow();
        long first = InstantText.parse("2024-10-27T00:30:00Z");
        long second = InstantText.parse("2024-10-27T01:30:00Z");
        assertThat(InstantText.print(cut(first, "", paris, Unit.HOUR))).isEqualTo("2024-10-27T00:00:00Z");
        assertThat(InstantText.print(cut(second, "", paris, Unit.HOUR))).isEqualTo("2024-10-27T01:00:00Z");
    }

    @Test
    void dateArithmeticIsThatOfTheJavaCalendar() {
        Random random = new Random(2);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate a = LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000);
            LocalDate b = LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000);
            long n = random.nextInt(2000) - 1000;
            assertThat(Calendar.addDays(a.toEpochDay(), n))
                    .isEqualTo(a.plusDays(n).toEpochDay());
            assertThat(Calendar.addMonths(a.toEpochDay(), n))
                    .isEqualTo(a.plusMonths(n).toEpochDay());
            assertThat(Calendar.daysBetween(a.toEpochDay(), b.toEpochDay())).isEqualTo(ChronoUnit.DAYS.between(a, b));
            assertThat(Calendar.monthsBetween(a.toEpochDay(), b.toEpochDay()))
                    .isEqualTo(ChronoUnit.MONTHS.between(a, b));
            assertThat(Calendar.yearsBetween(a.toEpochDay(), b.toEpochDay())).isEqualTo(ChronoUnit.YEARS.between(a, b));
            assertThat(Calendar.date(a.getYear(), a.getMonthValue(), a.getDayOfMonth()))
                    .isEqualTo(a.toEpochDay());
            assertThat(Calendar.dayOfWeek(a.toEpochDay()))
                    .isEqualTo(a.getDayOfWeek().getValue() - 1);
        }
    }

    @Test
    void theEndsOfTimeAreRowErrors() {
        assertThatThrownBy(() -> Calendar.addDays(DateText.MAX_DAY, 1)).isInstanceOf(RowError.class);
        assertThatThrownBy(() -> Calendar.addDays(0, Long.MIN_VALUE)).isInstanceOf(RowError.class);
        assertThatThrownBy(() -> Calendar.addMonths(DateText.MIN_DAY, -1)).isInstanceOf(RowError.class);
        assertThatThrownBy(() -> Clock.instant(DateText.MAX_DAY, "", Zone.UTC)).isInstanceOf(RowError.class);
        assertThatThrownBy(() -> cut(Long.MIN_VALUE, "", Zone.UTC, Unit.DAY)).isInstanceOf(RowError.class);
        assertThat(Clock.epochSeconds(-1)).isEqualTo(-1);
        assertThat(Clock.timeOfDay(-1, "", Zone.UTC))
                .isEqualTo(LocalTime.of(23, 59, 59, 999_999_000).toNanoOfDay() / 1000);
    }

    @Test
    void spansAreExact() {
        assertThat(Spans.days(129_600_000_000L)).isEqualTo(1.5);
        assertThat(Spans.seconds(Long.MAX_VALUE)).isEqualTo(9223372036854.775807);
    }
}
