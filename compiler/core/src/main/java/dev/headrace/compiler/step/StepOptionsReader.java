package dev.headrace.compiler.step;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.step.StepOptions;
import dev.headrace.ir.step.StepVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the named arguments of a program: {@code timeout = 10m, retries = 2}. */
final class StepOptionsReader {
    private static final List<String> FORMATS = List.of("csv", "jsonl", "parquet");
    private static final int MOST_RETRIES = 100;
    /** The variable that Headrace sets for every program. */
    private static final String OURS = "HEADRACE_STEP";

    /** What each option is, as a person says it. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("format", "one of csv, jsonl, parquet");
        KINDS.put("timeout", "a duration, and not nothing");
        KINDS.put("retries", "a whole number from 0 to " + MOST_RETRIES);
        KINDS.put("retry_delay", "a duration");
        KINDS.put("cpus", "a whole number from 1 on");
        KINDS.put("memory", "a size");
        KINDS.put("gpus", "a whole number");
        KINDS.put("env", "a list of texts, each `NAME=value`");
        KINDS.put("secrets", "a list of texts, each the name of a secret");
        KINDS.put("network", "true or false");
    }

    private final Context context;

    StepOptionsReader(Context context) {
        this.context = context;
    }

    Optional<StepOptions> read(DraftExpr.Call call, boolean container) {
        List<String> allowed = KINDS.keySet().stream()
                .filter(k -> container || !k.equals("network"))
                .toList();
        Map<String, DraftExpr> given = new LinkedHashMap<>();
        boolean sound = true;
        for (Argument argument : call.arguments()) {
            if (argument.name().isEmpty() || argument.name().get().isMissing()) {
                continue;
            }
            Name key = argument.name().get();
            if (!allowed.contains(key.text())) {
                unknown(call, key, allowed);
                sound = false;
            } else if (given.putIfAbsent(key.text(), argument.value()) != null) {
                context.report(key, Code.HR0103, "`" + key + "` is given twice");
                sound = false;
            }
        }
        StepOptions standard = StepOptions.standard();
        Optional<String> format = given.containsKey("format")
                ? value("format", given, StepOptionsReader::format)
                : Optional.of(standard.format());
        Optional<OptionalLong> timeout = number("timeout", given, v -> micros(v).filter(n -> n > 0));
        Optional<OptionalLong> retries =
                number("retries", given, v -> whole(v, 0).filter(n -> n <= MOST_RETRIES));
        Optional<OptionalLong> delay =
                number("retry_delay", given, v -> micros(v).filter(n -> n >= 0));
        Optional<OptionalLong> cpus = number("cpus", given, v -> whole(v, 1));
        Optional<OptionalLong> memory = number("memory", given, StepOptionsReader::bytes);
        Optional<OptionalLong> gpus = number("gpus", given, v -> whole(v, 0));
        Optional<List<StepVariable>> env = env(given);
        Optional<Boolean> network =
                given.containsKey("network") ? value("network", given, StepOptionsReader::truth) : Optional.of(false);
        boolean all = format.isPresent() && timeout.isPresent() && retries.isPresent() && delay.isPresent();
        all &= cpus.isPresent() && memory.isPresent() && gpus.isPresent() && env.isPresent() && network.isPresent();
        if (!sound || !all) {
            return Optional.empty();
        }
        return Optional.of(new StepOptions(
                format.get(),
                timeout.get(),
                retries.get().orElse(0),
                delay.get(),
                cpus.get(),
                memory.get(),
                gpus.get(),
                env.get(),
                network.get()));
    }

    private void unknown(DraftExpr.Call call, Name key, List<String> allowed) {
        Diagnostic.Builder message =
                context.at(key, Code.HR0205, "`" + call.function() + "` has no option `" + key + "`");
        Program.suggest(context, message, key, key.text(), allowed);
        context.report(message.note("its options are " + String.join(", ", allowed)));
    }

    /** What an option can be read as; empty if it is something else. */
    private interface Reading<T> {
        Optional<T> of(DraftExpr value);
    }

    private <T> Optional<T> value(String key, Map<String, DraftExpr> given, Reading<T> reading) {
        DraftExpr written = given.get(key);
        if (written == null || written instanceof DraftExpr.Missing) {
            return Optional.empty();
        }
        Optional<T> value = reading.of(written);
        if (value.isEmpty()) {
            context.report(written, Code.HR0205, "`" + key + "` is " + KINDS.get(key));
        }
        return value;
    }

    /** Empty inside if the option is not given. */
    private Optional<OptionalLong> number(String key, Map<String, DraftExpr> given, Reading<Long> reading) {
        return given.containsKey(key)
                ? value(key, given, reading).map(OptionalLong::of)
                : Optional.of(OptionalLong.empty());
    }

    private static Optional<Long> micros(DraftExpr value) {
        return value instanceof DraftExpr.DurationLiteral d ? Optional.of(d.micros()) : Optional.empty();
    }

    private static Optional<Long> bytes(DraftExpr value) {
        return value instanceof DraftExpr.SizeLiteral s && s.bytes() > 0 ? Optional.of(s.bytes()) : Optional.empty();
    }

    private static Optional<Long> whole(DraftExpr value, long least) {
        return value instanceof DraftExpr.IntLiteral i && i.value().bitLength() < 32
                ? Optional.of(i.value().longValueExact()).filter(n -> n >= least)
                : Optional.empty();
    }

    private static Optional<Boolean> truth(DraftExpr value) {
        return value instanceof DraftExpr.BoolLiteral b ? Optional.of(b.value()) : Optional.empty();
    }

    private static Optional<String> format(DraftExpr value) {
        return value instanceof DraftExpr.Ref r && r.path().size() == 1
                ? Optional.of(r.path().get(0).text()).filter(FORMATS::contains)
                : Optional.empty();
    }

    private static Optional<List<String>> texts(DraftExpr value, String form) {
        if (!(value instanceof DraftExpr.ListOf list)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (DraftExpr item : list.items()) {
            if (!(item instanceof DraftExpr.TextLiteral text) || !text.value().matches("(?s)" + form)) {
                return Optional.empty();
            }
            texts.add(text.value());
        }
        return Optional.of(texts);
    }

    private Optional<List<StepVariable>> env(Map<String, DraftExpr> given) {
        Optional<List<String>> written = given.containsKey("env")
                ? value("env", given, v -> texts(v, "[A-Za-z_][A-Za-z0-9_]*=[^\\x00]*"))
                : Optional.of(List.of());
        Optional<List<String>> secrets = given.containsKey("secrets")
                ? value("secrets", given, v -> texts(v, "[A-Za-z_][A-Za-z0-9._-]*"))
                : Optional.of(List.of());
        if (written.isEmpty() || secrets.isEmpty()) {
            return Optional.empty();
        }
        List<StepVariable> variables = new ArrayList<>();
        for (String text : written.get()) {
            int end = text.indexOf('=');
            String name = text.substring(0, end);
            if (name.matches("(?i).*(password|passwd|secret|token|api_?key).*")) {
                context.report(context.at(
                                Objects.requireNonNull(given.get("env")),
                                Code.HR0307,
                                "`" + name + "` looks like a secret and is not written in a pipeline")
                        .note("a file is read by many, kept for ever, and shown in plans and reports")
                        .help("name it: `secrets = [\"" + name.toLowerCase(Locale.ROOT) + "\"]` sets `" + name + "`"));
                return Optional.empty();
            }
            variables.add(new StepVariable(name, text.substring(end + 1), false));
        }
        for (String secret : secrets.get()) {
            String name = secret.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_");
            variables.add(new StepVariable(name, secret, true));
        }
        return sound(variables, given) ? Optional.of(variables) : Optional.empty();
    }

    private boolean sound(List<StepVariable> variables, Map<String, DraftExpr> given) {
        Set<String> names = new HashSet<>();
        for (StepVariable variable : variables) {
            DraftExpr at = Objects.requireNonNull(given.get(variable.secret() ? "secrets" : "env"));
            if (variable.name().equals(OURS)) {
                context.report(context.at(at, Code.HR0205, "`" + OURS + "` is not for a step to set")
                        .note("the processes that come of a step are known by it")
                        .help("choose another name"));
                return false;
            }
            if (!names.add(variable.name())) {
                context.report(at, Code.HR0103, "the variable `" + variable.name() + "` is given twice");
                return false;
            }
        }
        return true;
    }
}
