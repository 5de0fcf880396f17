package dev.headrace.ir.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.function.RowError;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    private static final int ROUNDS = 100_000;
    private static final ZoneId[] ZONES = {
        ZoneId.of("UTC"), ZoneId.of("Europe/Paris"), ZoneId.of("America/Chicago"), ZoneId.of("Australia/Lord_Howe"),
        ZoneId.of("Asia/Kathmandu"), ZoneId.of("+05:30"), ZoneId.of("America/Sao_Paulo"), ZoneId.of("Africa/Casablanca")
    };

    @Test
    void datesAreThoseOfTheJavaCalendar() {
        Random random = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            long day = i % 2 == 0 ? random.nextInt(40_000) - 20_000 : random.nextInt();
            LocalDate date = LocalDate.ofEpochDay(day);
            assertThat(DateText.print(day)).isEqualTo(date.toString());
            assertThat(DateText.parse(date.toString())).isEqualTo(day);
        }
        for (long day : new long[] {DateText.MIN_DAY, DateText.MAX_DAY, 0, -719_528, -719_529, 2_932_896, 2_932_897}) {
            assertThat(DateText.parse(DateText.print(day))).isEqualTo(day);
            assertThat(DateText.print(day)).isEqualTo(LocalDate.ofEpochDay(day).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-1-01",
                "2024-01-1",
                "24-01-01",
                "2024/01/01",
                "2023-02-29",
                "2024-13-01",
                "2024-00-10",
                "2024-01-00",
                "2024-01-01 ",
                "2024-01-01T00:00",
                "+24-01-01",
                "20240101",
                "2024-01-0a"
            })
    void noDate(String text) {
        assertThatThrownBy(() -> DateText.parse(text)).isInstanceOf(RowError.class);
    }

    @Test
    void instantsAreThoseOfTheJavaCalendar() {
        Random random = new Random(2);
        for (int i = 0; i < ROUNDS; i++) {
            long micros = random.nextLong() >> random.nextInt(40);
            if (i % 3 == 0) {
                micros = micros / 1000 * 1000;
            }
            Instant instant = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
            assertThat(InstantText.print(micros)).isEqualTo(instant.toString());
            assertThat(InstantText.parse(instant.toString())).isEqualTo(micros);
        }
        for (long micros : new long[] {Long.MIN_VALUE, Long.MAX_VALUE, -1, 0, 1}) {
            assertThat(InstantText.parse(InstantText.print(micros))).isEqualTo(micros);
        }
    }

    @Test
    void localTimesMeanWhatTheZoneSays() {
        Random random = new Random(3);
        for (ZoneId id : ZONES) {
            Zone zone = Zone.find(id.getId()).orElseThrow();
            for (int i = 0; i < ROUNDS / 10; i++) {
                long second = (long) (random.nextDouble() * 12_000_000_000L) - 5_000_000_000L;
                assertZone(id, zone, second);
            }
            // Around every change of clocks from 2000 on, minute by minute.
            var change = id.getRules().nextTransition(Instant.parse("2000-01-01T00:00:00Z"));
            for (int n = 0; n < 5 && change != null; n++) {
                for (int minute = -300; minute < 300; minute += 7) {
                    assertZone(id, zone, change.toEpochSecond() + minute * 60L);
                    assertZone(id, zone, change.getDateTimeBefore().toEpochSecond(ZoneOffset.UTC) + minute * 60L);
                }
                change = id.getRules().nextTransition(change.getInstant());
            }
        }
    }

    private static void assertZone(ZoneId id, Zone zone, long second) {
        assertThat(zone.offsetAt(second))
                .isEqualTo(
                        id.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds());
        LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        assertThat(zone.toEpochSecond(second)).isEqualTo(local.atZone(id).toEpochSecond());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01T00:00:00Z, 2024-01-01T00:00:00Z",
        "2024-01-01 00:00, 2023-12-31T23:00:00Z",
        "2024-07-01 12:30:45, 2024-07-01T10:30:45Z",
        "2024-07-01T12:30:45.5, 2024-07-01T10:30:45.500Z",
        "2024-07-01T12:30:45.123456Z, 2024-07-01T12:30:45.123456Z",
        "2024-07-01 12:30:45.120000+02:00, 2024-07-01T10:30:45.120Z",
        "2024-07-01 12:30-0130, 2024-07-01T14:00:00Z",
        "2024-07-01 12:30+00, 2024-07-01T12:30:00Z",
        "2024-03-31 02:30:00, 2024-03-31T01:30:00Z",
        "2024-10-27 02:30:00, 2024-10-27T00:30:00Z"
    })
    void instantForms(String text, String expected) {
        Zone paris = Zone.find("Europe/Paris").orElseThrow();
        assertThat(InstantText.print(InstantText.parse(text, paris))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-01-01",
                "2024-01-01T",
                "2024-01-01T10",
                "2024-01-01T10:0",
                "2024-01-01T10:00:00",
                "2024-01-01T24:00:00Z",
                "2024-01-01T10:60:00Z",
                "2024-01-01T23:59:60Z",
                "2024-01-01T10:00:00.1234567Z",
                "2024-01-01T10:00:00.Z",
                "2024-01-01T10:00:00z",
                "2024-01-01t10:00:00Z",
                "2024-01-01  10:00:00Z",
                "2024-01-01T10:00:00 Z",
                "2024-01-01T10:00:00+19:00",
                "2024-01-01T10:00:00+1",
                "2024-01-01T10:00:00+01:60",
                "2024-01-01T10:00:00+01-30",
                "2024-01-01T10:00:Z",
                "+999999999-01-01T00:00:00Z",
                "+300000-01-01T00:00:00Z",
                "1704067200"
            })
    void noInstant(String text) {
        assertThatThrownBy(() -> InstantText.parse(text)).isInstanceOf(RowError.class);
    }

    @Test
    void unknownZonesAreNotFound() {
        assertThat(Zone.find("Europe/Atlantis")).isEmpty();
        assertThat(Zone.find("")).isEmpty();
        assertThat(Zone.find("UTC")).contains(Zone.UTC);
    }

    @Test
    void epochNumbers() {
        assertThat(InstantText.ofEpochSeconds(-1)).isEqualTo(-1_000_000);
        assertThat(InstantText.ofEpochMillis(1699874292000L)).isEqualTo(InstantText.parse("2023-11-13T11:18:12Z"));
        assertThatThrownBy(() -> InstantText.ofEpochSeconds(Long.MAX_VALUE / 1000))
                .isInstanceOf(RowError.class);
    }

    @Test
    void everyDurationReadsBack() {
        Random random = new Random(4);
        for (int i = 0; i < ROUNDS; i++) {
            long micros = random.nextLong() >> random.nextInt(64);
            assertThat(DurationText.parse(DurationText.print(micros))).isEqualTo(micros);
        }
        assertThat(DurationText.parse(DurationText.print(Long.MIN_VALUE))).isEqualTo(Long.MIN_VALUE);
        assertThat(DurationText.parse(DurationText.print(Long.MAX_VALUE))).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "90m, 1h30m",
        "0s, 0s",
        "0d, 0s",
        "2w, 14d",
        "-1s500ms, -1s500ms",
        "1000us, 1ms",
        "24h, 1d",
        "1d12h, 1d12h"
    })
    void durationForms(String text, String canonical) {
        assertThat(DurationText.print(DurationText.parse(text))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "10",
                "m",
                "1h1h",
                "1m1h",
                "1.5h",
                "1 h",
                "+1h",
                "10x",
                "9999999999999999999d",
                "300000000d",
                "PT1H"
            })
    void noDuration(String text) {
        assertThatThrownBy(() -> DurationText.parse(text)).isInstanceOf(RowError.class);
    }
}
