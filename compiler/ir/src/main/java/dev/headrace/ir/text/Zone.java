package dev.headrace.ir.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a time zone, laid out for speed. The answers are those of {@link ZoneRules}: a local time that a change of
 * clocks skips is moved on by the length of the gap; one that happens twice means the earlier instant.
 */
public final class Zone {

    public static final Zone UTC = new Zone(ZoneId.of("UTC"));

    /** Between these seconds changes are tabled (1900 to 2100); outside, the rules themselves are asked. */
    private static final long FIRST = -2_208_988_800L;

    private static final long LAST = 4_102_444_800L;
    private static final long SECONDS_PER_DAY = 86_400;

    private final String id;
    private final ZoneRules rules;
    private final boolean fixed;

    /** The instants of change, in seconds; {@code offsets[i]} holds before {@code changes[i]}. */
    private final long[] changes;

    private final int[] offsets;

    private Zone(ZoneId zone) {
        this.id = zone.getId();
        this.rules = zone.getRules();
        this.fixed = rules.isFixedOffset();
        List<ZoneOffsetTransition> found = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(FIRST));
        while (next != null && next.toEpochSecond() < LAST) {
            found.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        changes = found.stream().mapToLong(ZoneOffsetTransition::toEpochSecond).toArray();
        offsets = new int[changes.length + 1];
        offsets[0] = rules.getOffset(Instant.ofEpochSecond(FIRST)).getTotalSeconds();
        for (int i = 0; i < changes.length; i++) {
            offsets[i + 1] = found.get(i).getOffsetAfter().getTotalSeconds();
        }
    }

    /** The zone called {@code id} ({@code UTC}, {@code Europe/Paris}, {@code +02:00}), empty if there is none. */
    public static Optional<Zone> find(String id) {
        try {
            ZoneId zone = ZoneId.of(id);
            return Optional.of(new Zone(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public String id() {
        return id;
    }

    /** Seconds to add to UTC for the local time at an instant. */
    public int offsetAt(long epochSecond) {
        if (fixed) {
            return offsets[0];
        }
        if (epochSecond < FIRST || epochSecond >= LAST) {
            return rules.getOffset(Instant.ofEpochSecond(epochSecond)).getTotalSeconds();
        }
        return offsets[changesUntil(epochSecond)];
    }

    /** The instant, in seconds since the epoch, of a local time given as seconds since 1970-01-01T00:00 local. */
    public long toEpochSecond(long localSecond) {
        if (fixed) {
            return localSecond - offsets[0];
        }
        // No offset is as large as a day: without a change within a day either side, the offset is certain.
        long earliest = localSecond - SECONDS_PER_DAY;
        long latest = localSecond + SECONDS_PER_DAY;
        if (earliest >= FIRST && latest < LAST) {
            int index = changesUntil(earliest);
            if (index == changesUntil(latest)) {
                return localSecond - offsets[index];
            }
        }
        long day = Math.floorDiv(localSecond, SECONDS_PER_DAY);
        long secondOfDay = localSecond - day * SECONDS_PER_DAY;
        LocalDateTime local = LocalDateTime.of(LocalDate.ofEpochDay(day), LocalTime.ofSecondOfDay(secondOfDay));
        return localSecond - rules.getOffset(local).getTotalSeconds();
    }

    private int changesUntil(long epochSecond) {
        int low = 0;
        int high = changes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes[middle] <= epochSecond) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Zone z && id.equals(z.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
