package dev.headrace.stdlib.text;

import dev.headrace.ir.function.RowError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text in, text out. */
public final class Texts {

    /** No text made here is longer than this many UTF-16 units: a slip must not fill the memory. */
    private static final int LONGEST = 1 << 24;

    private Texts() {}

    public static long length(String s) {
        return CodePoints.count(s);
    }

    public static String upper(String s) {
        return s.toUpperCase(Locale.ROOT);
    }

    public static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }

    public static String trim(String s) {
        return s.substring(firstInk(s), Math.max(firstInk(s), lastInk(s)));
    }

    public static String ltrim(String s) {
        return s.substring(firstInk(s));
    }

    public static String rtrim(String s) {
        return s.substring(0, lastInk(s));
    }

    public static String substring(String s, long start, long length) {
        if (start < 0 || length < 0) {
            throw new RowError("a position or length in a text is negative");
        }
        return CodePoints.slice(s, start, length);
    }

    public static String left(String s, long n) {
        return CodePoints.slice(s, 0, n);
    }

    public static String right(String s, long n) {
        return n <= 0 ? "" : s.substring(CodePoints.offset(s, CodePoints.count(s) - n));
    }

    public static boolean startsWith(String s, String prefix) {
        return s.startsWith(prefix);
    }

    public static boolean endsWith(String s, String suffix) {
        return s.endsWith(suffix);
    }

    public static boolean contains(String s, String part) {
        return s.contains(part);
    }

    public static @Nullable Long indexOf(String s, String part) {
        int at = s.indexOf(part);
        return at < 0 ? null : (long) s.codePointCount(0, at);
    }

    public static long countOf(String s, String part) {
        if (part.isEmpty()) {
            return 0;
        }
        long count = 0;
        for (int at = s.indexOf(part); at >= 0; at = s.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    public static String replace(String s, String part, String with) {
        return part.isEmpty() ? s : bounded(s.replace(part, with));
    }

    public static List<String> split(String s, String separator) {
        if (separator.isEmpty()) {
            throw new RowError("a separator is empty");
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = s.indexOf(separator); at >= 0; at = s.indexOf(separator, from)) {
            parts.add(s.substring(from, at));
            from = at + separator.length();
        }
        parts.add(s.substring(from));
        return parts;
    }

    public static String join(List<?> parts, String separator) {
        StringBuilder out = new StringBuilder();
        String between = "";
        for (Object part : parts) {
            out.append(between).append((String) part);
            between = separator;
        }
        return out.toString();
    }

    public static String concat(String a, String b) {
        return a.concat(b);
    }

    public static String concat(String a, String b, String c) {
        return a + b + c;
    }

    public static String concat(String a, String b, String c, String d) {
        return a + b + c + d;
    }

    public static String concat(String a, String b, String c, String d, String e) {
        return a + b + c + d + e;
    }

    public static String repeat(String s, long times) {
        if (times < 0) {
            throw new RowError("a text cannot be repeated a negative number of times");
        }
        if (s.isEmpty() || times == 0) {
            return "";
        }
        if (times > LONGEST / s.length()) {
            throw tooLong();
        }
        return s.repeat((int) times);
    }

    public static String reverse(String s) {
        return new StringBuilder(s).reverse().toString();
    }

    public static String padLeft(String s, long length, String with) {
        return padding(s, length, with) + s;
    }

    public static String padRight(String s, long length, String with) {
        return s + padding(s, length, with);
    }

    private static String padding(String s, long length, String with) {
        long missing = length - CodePoints.count(s);
        if (missing <= 0) {
            return "";
        }
        if (with.isEmpty() || missing > LONGEST) {
            throw tooLong();
        }
        long width = CodePoints.count(with);
        return CodePoints.slice(repeat(with, missing / width + 1), 0, missing);
    }

    private static int firstInk(String s) {
        int at = 0;
        while (at < s.length() && isBlank(s.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lastInk(String s) {
        int at = s.length();
        while (at > 0 && isBlank(s.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static String bounded(String s) {
        if (s.length() > LONGEST) {
            throw tooLong();
        }
        return s;
    }

    private static RowError tooLong() {
        return new RowError("a text cannot be made that long");
    }
}
