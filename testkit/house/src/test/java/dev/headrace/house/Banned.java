package dev.headrace.house;

import java.util.List;

/** Members that some or all rooms do without, as starts of full names. */
final class Banned {
    static final List<String> CONSOLE = List.of(
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.exit(",
            "java.lang.Runtime.exit(",
            "java.lang.Throwable.printStackTrace()");

    /** What the machine's language or character set would change. */
    static final List<String> DEFAULT_LOCALE_AND_CHARSET = List.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String",
            "java.lang.String.formatted(",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.io.PrintStream.printf(java.lang.String",
            "java.io.PrintStream.format(java.lang.String",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
            "java.io.PrintWriter.printf(java.lang.String",
            "java.io.PrintWriter.format(java.lang.String",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.util.Locale.getDefault(",
            "java.nio.charset.Charset.defaultCharset(",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getNumberInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.ZoneId.systemDefault(",
            "java.util.TimeZone.getDefault(");

    /** What differs from one run to the next. */
    static final List<String> CHANCE_AND_CLOCK = List.of(
            "java.lang.System.currentTimeMillis(",
            "java.lang.System.identityHashCode(",
            "java.lang.System.getenv(",
            "java.lang.Math.random(",
            "java.time.Instant.now(",
            "java.time.LocalDate.now(",
            "java.time.LocalDateTime.now(",
            "java.time.LocalTime.now(",
            "java.time.OffsetDateTime.now(",
            "java.time.ZonedDateTime.now(",
            "java.time.Clock.system",
            "java.util.Date.<init>()",
            "java.util.Random.<init>()",
            "java.util.SplittableRandom.<init>()",
            "java.security.SecureRandom.<init>()",
            "java.util.UUID.randomUUID(",
            "java.util.concurrent.ThreadLocalRandom.current(");

    /** Collections whose order differs between two JVMs. */
    static final List<String> RANDOM_ORDER = List.of(
            "java.util.Map.copyOf(",
            "java.util.Set.copyOf(",
            "java.util.stream.Collectors.toUnmodifiableMap(",
            "java.util.stream.Collectors.toUnmodifiableSet(");

    private Banned() {}
}
