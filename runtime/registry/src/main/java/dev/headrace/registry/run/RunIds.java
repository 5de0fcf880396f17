package dev.headrace.registry.run;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Ids of runs: {@code 20240131-060000-3f2a}, the second in which it began (UTC) and chance. They sort by time. */
final class RunIds {

    private static final Pattern FORM = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{4}");
    private static final int SECONDS = "yyyyMMdd-HHmmss".length();
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private RunIds() {}

    static String at(Instant now) {
        int chance = ThreadLocalRandom.current().nextInt(1 << 16);
        return SECOND.format(now) + "-" + HexFormat.of().toHexDigits((short) chance);
    }

    static boolean sameSecond(String one, String other) {
        return other.length() == one.length() && one.startsWith(other.substring(0, SECONDS));
    }

    static boolean isOne(String name) {
        return FORM.matcher(name).matches();
    }
}
