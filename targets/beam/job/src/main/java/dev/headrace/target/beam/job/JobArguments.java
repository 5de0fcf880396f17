package dev.headrace.target.beam.job;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.TextForms;
import dev.headrace.ir.type.DataType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The arguments of a job jar, {@code --name=value} each, or {@code --name value} for ours.
 *
 * @param bundle the compiled pipeline, if not the jar's own
 * @param control the folder in which a file {@code cancel} tells the job to end
 * @param base the folder that relative paths start at
 * @param set values of parameters as text
 * @param stream whether sources and sinks are those of their {@code stream} bindings
 * @param from from when on a stream's rows come from there and not from its files, in microseconds
 * @param start from when on the streams hold all rows, in microseconds, if somebody says so
 * @param submitted when it was submitted, in microseconds: the start if nobody says another
 * @param drain the file that ends the reading of streams once it is there
 * @param messages whether standard output is read by a machine
 * @param runner what is left: options of the runner
 */
record JobArguments(
        Optional<Path> bundle,
        Optional<Path> control,
        Path base,
        Optional<Path> out,
        String format,
        Map<String, String> set,
        boolean stream,
        OptionalLong from,
        OptionalLong start,
        OptionalLong submitted,
        Optional<Path> drain,
        boolean messages,
        int threads,
        long memory,
        List<String> runner) {

    private static final List<String> FLAGS = List.of("--stream", "--messages");
    private static final List<String> VALUES = List.of(
            "--bundle",
            "--control",
            "--base",
            "--out",
            "--format",
            "--set",
            "--from",
            "--start",
            "--submitted",
            "--drain",
            "--threads",
            "--memory");

    JobArguments {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        runner = List.copyOf(runner);
    }

    /**
     * Reads the arguments.
     *
     * @throws RunFailure HR0802 for one that means nothing
     */
    static JobArguments parse(List<String> args) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> set = new LinkedHashMap<>();
        List<String> runner = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            if (FLAGS.contains(arg)) {
                values.put(arg, "true");
            } else if (VALUES.contains(name)) {
                String value = equals < 0 && i + 1 < args.size() ? args.get(++i) : arg.substring(equals + 1);
                if (name.equals("--set")) {
                    int at = value.indexOf('=');
                    set.put(value.substring(0, Math.max(0, at)), value.substring(at + 1));
                } else {
                    values.put(name, value);
                }
            } else if (arg.startsWith("--")) {
                runner.add(arg);
            } else {
                throw refused("`" + arg + "` is no argument of a job");
            }
        }
        if (values.containsKey("--from") && values.containsKey("--start")) {
            throw refused(
                    "`--from` and `--start` do not go together: one says where earlier rows are, the other that none are"
                            + " needed");
        }
        Runtime runtime = Runtime.getRuntime();
        return new JobArguments(
                Optional.ofNullable(values.get("--bundle")).map(Path::of),
                Optional.ofNullable(values.get("--control")).map(Path::of),
                Path.of(values.getOrDefault("--base", "")).toAbsolutePath().normalize(),
                Optional.ofNullable(values.get("--out"))
                        .map(o -> Path.of(o).toAbsolutePath().normalize()),
                values.getOrDefault("--format", "parquet"),
                set,
                values.containsKey("--stream"),
                instant(values, "--from"),
                instant(values, "--start"),
                instant(values, "--submitted"),
                Optional.ofNullable(values.get("--drain")).map(Path::of),
                values.containsKey("--messages"),
                (int) number(values, "--threads", runtime.availableProcessors()),
                number(values, "--memory", Math.max(1L << 20, runtime.maxMemory() / 2)),
                runner);
    }

    private static OptionalLong instant(Map<String, String> values, String name) {
        String text = values.get(name);
        try {
            return text == null
                    ? OptionalLong.empty()
                    : OptionalLong.of((Long) TextForms.parse(DataType.INSTANT, text, null));
        } catch (RowError e) {
            throw refused("`" + name + "` takes an instant, not `" + text + "`");
        }
    }

    private static long number(Map<String, String> values, String name, long otherwise) {
        try {
            long number = Long.parseLong(values.getOrDefault(name, Long.toString(otherwise)));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused("`" + name + "` takes a number, not `" + values.get(name) + "`");
        }
        throw refused("`" + name + "` takes a number from 1 on");
    }

    private static RunFailure refused(String message) {
        return new RunFailure(Diagnostic.of(Code.HR0802, message)
                .help(
                        "--out DIR, --format F, --set NAME=VALUE, --base DIR, --bundle FILE, --stream, or an option of the"
                                + " runner")
                .build());
    }
}
