package dev.headrace.ir.text;

import dev.headrace.ir.function.RowError;
import java.util.List;

/**
 * Duration, in microseconds: perhaps a minus, then one or more of digits and a unit, {@code d h m s ms us} from large to
 * small and each at most once, also {@code w} for seven days: {@code 10m}, {@code 1d12h}, {@code -1s500ms}.
 *
 * <p>Written with the same units without {@code w}, zero parts left out; nothing is {@code 0s}.
 */
public final class DurationText {

    private record Unit(String name, long micros) {}

    private static final List<Unit> UNITS = List.of(
            new Unit("w", 604_800_000_000L),
            new Unit("d", 86_400_000_000L),
            new Unit("h", 3_600_000_000L),
            new Unit("m", 60_000_000L),
            new Unit("s", 1_000_000L),
            new Unit("ms", 1_000L),
            new Unit("us", 1L));

    private DurationText() {}

    public static long parse(CharSequence text) {
        return parse(text, 0, text.length());
    }

    public static long parse(CharSequence text, int from, int to) {
        boolean negative = from < to && text.charAt(from) == '-';
        int at = negative ? from + 1 : from;
        if (at == to) {
            throw notADuration();
        }
        int used = 0;
        // Counts down, because the smallest Duration has no positive twin.
        long micros = 0;
        while (at < to) {
            int unitAt = at;
            while (unitAt < to && text.charAt(unitAt) >= '0' && text.charAt(unitAt) <= '9') {
                unitAt++;
            }
            int unitEnd = unitAt;
            while (unitEnd < to && text.charAt(unitEnd) >= 'a' && text.charAt(unitEnd) <= 'z') {
                unitEnd++;
            }
            int unit = unit(text, unitAt, unitEnd, used);
            if (unitAt == at || unit < 0) {
                throw notADuration();
            }
            micros = plus(micros, count(text, at, unitAt), UNITS.get(unit).micros());
            used = unit + 1;
            at = unitEnd;
        }
        if (!negative && micros == Long.MIN_VALUE) {
            throw tooLong();
        }
        return negative ? micros : -micros;
    }

    public static String print(long micros) {
        if (micros == 0) {
            return "0s";
        }
        StringBuilder out = new StringBuilder();
        if (micros < 0) {
            out.append('-');
        }
        long rest = micros < 0 ? micros : -micros;
        for (Unit unit : UNITS.subList(1, UNITS.size())) {
            long count = -(rest / unit.micros());
            if (count != 0) {
                out.append(count).append(unit.name());
                rest += count * unit.micros();
            }
        }
        return out.toString();
    }

    /** The unit spelt there, at {@code first} or after it, or -1. */
    private static int unit(CharSequence text, int from, int to, int first) {
        for (int i = first; i < UNITS.size(); i++) {
            String name = UNITS.get(i).name();
            if (name.length() == to - from && name.contentEquals(text.subSequence(from, to))) {
                return i;
            }
        }
        return -1;
    }

    private static long count(CharSequence text, int from, int to) {
        long count = 0;
        for (int i = from; i < to; i++) {
            if (count > Long.MAX_VALUE / 10 - 1) {
                throw tooLong();
            }
            count = count * 10 + (text.charAt(i) - '0');
        }
        return count;
    }

    private static long plus(long micros, long count, long unit) {
        try {
            return Math.subtractExact(micros, Math.multiplyExact(count, unit));
        } catch (ArithmeticException e) {
            throw tooLong();
        }
    }

    private static RowError tooLong() {
        return new RowError("a Duration is too long to be counted in microseconds");
    }

    private static RowError notADuration() {
        return new RowError("the text is not a Duration: numbers with d, h, m, s, ms or us are expected");
    }
}
