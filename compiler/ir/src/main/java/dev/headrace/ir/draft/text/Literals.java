package dev.headrace.ir.draft.text;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The spellings of values. */
final class Literals {

    private static final long SECOND = 1_000_000L;
    /** Numbers smaller than this are written with an exponent. */
    private static final int SMALLEST_PLAIN = -3;

    private static final DateTimeFormatter TO_SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private Literals() {}

    /** In double quotes; what cannot be seen is escaped. */
    static String text(String value) {
        StringBuilder text = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(c -> character(c, text));
        return text.append('"').toString();
    }

    private static void character(int c, StringBuilder text) {
        switch (c) {
            case '\n':
                text.append("\\n");
                break;
            case '\t':
                text.append("\\t");
                break;
            case '"':
            case '\\':
                text.append('\\').appendCodePoint(c);
                break;
            default:
                if (isSeen(c)) {
                    text.appendCodePoint(c);
                } else {
                    text.append("\\u{")
                            .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                            .append('}');
                }
        }
    }

    private static boolean isSeen(int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL:
            case Character.FORMAT:
            case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR:
            case Character.PRIVATE_USE:
            case Character.SURROGATE:
            case Character.UNASSIGNED:
                return false;
            case Character.SPACE_SEPARATOR:
                return c == ' ';
            default:
                return true;
        }
    }

    /** Digits and scale both read back: {@code 0.80} is not {@code 0.8}. */
    static String number(BigDecimal value) {
        int exponent = value.precision() - 1 - value.scale();
        if (value.scale() > 0 && exponent >= SMALLEST_PLAIN) {
            return value.toPlainString();
        }
        String digits = value.unscaledValue().toString();
        if (value.scale() <= 0 || digits.length() == 1) {
            return digits + "e" + -value.scale();
        }
        return digits.substring(0, 1) + "." + digits.substring(1) + "e" + exponent;
    }

    /** In UTC, without zeros at the end of a second's fraction. */
    static String instant(long micros) {
        long seconds = Math.floorDiv(micros, SECOND);
        int fraction = (int) Math.floorMod(micros, SECOND);
        ZoneOffset offset = offset(seconds);
        LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, offset);
        String digits = String.format(Locale.ROOT, ".%06d", fraction).replaceFirst("\\.?0+$", "");
        return TO_SECONDS.format(time) + digits + offset;
    }

    /** A few hours beyond the years of four digits can still be said from another zone. */
    private static ZoneOffset offset(long seconds) {
        int year = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC).getYear();
        return year < 0 ? ZoneOffset.MAX : year > 9999 ? ZoneOffset.MIN : ZoneOffset.UTC;
    }
}
