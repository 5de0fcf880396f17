package dev.headrace.syntax.internal;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.draft.DraftExpr;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.antlr.v4.runtime.Token;

/** Reads literals. One that has the right shape but no value is reported and becomes a missing node. */
final class Literals {

    private static final int MOST_DIGITS = 400;
    private static final long SECOND = 1_000_000L;

    private final Nodes nodes;

    Literals(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Why a literal has no value. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message, null, false, false);
        }
    }

    DraftExpr read(Token token) {
        Span at = nodes.span(token);
        try {
            return nodes.put(value(token), at);
        } catch (Unreadable e) {
            nodes.slips()
                    .report(
                            Diagnostic.of(Code.HR0002, String.valueOf(e.getMessage()))
                                    .at(at),
                            at.start());
            return nodes.put(new DraftExpr.Missing(), at);
        }
    }

    private DraftExpr value(Token token) throws Unreadable {
        String text = token.getText();
        switch (token.getType()) {
            case HeadraceLexer.INT:
                return new DraftExpr.IntLiteral(integer(text));
            case HeadraceLexer.NUMBER:
                return new DraftExpr.NumberLiteral(number(text));
            case HeadraceLexer.PERCENT:
                return new DraftExpr.PercentLiteral(number(text.substring(0, text.length() - 1)));
            case HeadraceLexer.DURATION:
                return new DraftExpr.DurationLiteral(micros(text), text);
            case HeadraceLexer.BYTE_SIZE:
                return new DraftExpr.SizeLiteral(bytes(text), text);
            case HeadraceLexer.DATE:
                return new DraftExpr.DateLiteral(date(text).toEpochDay());
            case HeadraceLexer.INSTANT:
                return new DraftExpr.InstantLiteral(instant(text));
            case HeadraceLexer.STRING:
                return new DraftExpr.TextLiteral(text(token));
            case HeadraceParser.TRUE:
                return new DraftExpr.BoolLiteral(true);
            case HeadraceParser.FALSE:
                return new DraftExpr.BoolLiteral(false);
            case HeadraceParser.NULL:
                return new DraftExpr.NullLiteral();
            default:
                throw new Unreadable("`" + text + "` is not a value");
        }
    }

    private static BigInteger integer(String text) throws Unreadable {
        if (text.length() > MOST_DIGITS) {
            throw new Unreadable("a number of " + text.length() + " digits fits no type");
        }
        return new BigInteger(text);
    }

    private static BigDecimal number(String text) throws Unreadable {
        int exponentAt = Math.max(text.indexOf('e'), text.indexOf('E'));
        String exponent = exponentAt < 0 ? "" : text.substring(exponentAt + 1).replaceFirst("^[+-]?0*", "");
        if (text.length() > MOST_DIGITS
                || exponent.length() > 3
                || (!exponent.isEmpty() && Integer.parseInt(exponent) > MOST_DIGITS)) {
            throw new Unreadable("this number fits no type");
        }
        return new BigDecimal(text);
    }

    private static long micros(String text) throws Unreadable {
        long total = 0;
        long lastUnit = Long.MAX_VALUE;
        int i = 0;
        try {
            while (i < text.length()) {
                int digits = i;
                while (Character.isDigit(text.charAt(i))) {
                    i++;
                }
                long count = Long.parseLong(text.substring(digits, i));
                int letters = i;
                while (i < text.length() && !Character.isDigit(text.charAt(i))) {
                    i++;
                }
                long unit = unit(text.substring(letters, i));
                if (unit >= lastUnit) {
                    throw new Unreadable("the units of a duration go from large to small, each once, as in `1h30m`");
                }
                lastUnit = unit;
                total = Math.addExact(total, Math.multiplyExact(count, unit));
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw new Unreadable("this duration is longer than 292,000 years");
        }
        return total;
    }

    private static long unit(String letters) {
        switch (letters) {
            case "d":
                return 86_400 * SECOND;
            case "h":
                return 3_600 * SECOND;
            case "m":
                return 60 * SECOND;
            case "s":
                return SECOND;
            case "ms":
                return 1_000;
            default:
                return 1;
        }
    }

    private static long bytes(String text) throws Unreadable {
        int letters = 0;
        while (Character.isDigit(text.charAt(letters))) {
            letters++;
        }
        int power = "BKMGT".indexOf(text.charAt(letters));
        try {
            return Math.multiplyExact(Long.parseLong(text.substring(0, letters)), 1L << (10 * power));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new Unreadable("this size is larger than 8,388,607 TiB");
        }
    }

    private static LocalDate date(String text) throws Unreadable {
        try {
            return LocalDate.of(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8));
        } catch (DateTimeException e) {
            throw new Unreadable("there is no day `" + text + "`");
        }
    }

    private static long instant(String text) throws Unreadable {
        LocalDate day = date(text.substring(0, 10));
        int zoneAt = text.endsWith("Z") ? text.length() - 1 : text.length() - 6;
        String fraction = zoneAt > 20 ? text.substring(20, zoneAt) : "";
        if (fraction.length() > 6) {
            throw new Unreadable("instants are read to the microsecond: at most six digits after the point");
        }
        try {
            LocalTime time = LocalTime.of(two(text, 11), two(text, 14), two(text, 17));
            ZoneOffset offset = ZoneOffset.of(text.substring(zoneAt));
            long seconds = LocalDateTime.of(day, time).toEpochSecond(offset);
            return seconds * SECOND + Long.parseLong((fraction + "000000").substring(0, 6));
        } catch (DateTimeException e) {
            throw new Unreadable("there is no instant `" + text + "`");
        }
    }

    private static int two(String text, int at) {
        return Integer.parseInt(text.substring(at, at + 2));
    }

    /** The text a {@code STRING} stands for; bad escapes are reported one by one and read as they stand. */
    String text(Token token) {
        String raw = token.getText();
        boolean closed = raw.length() > 1 && raw.endsWith("\"");
        return TextEscapes.read(raw.substring(1, closed ? raw.length() - 1 : raw.length()), (at, length, message) -> {
            int start = token.getStartIndex() + 1 + at;
            Span span = nodes.slips().span(start, start + length);
            nodes.slips()
                    .report(
                            Diagnostic.of(Code.HR0002, message)
                                    .at(span)
                                    .help("escapes are `\\n` `\\t` `\\\"` `\\\\` and `\\u{1F600}`"),
                            start);
        });
    }
}
