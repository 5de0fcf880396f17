package dev.headrace.target.certify;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.index.FingerprintIndex;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.target.Engine;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.Mode;
import dev.headrace.target.OutputReport;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Runs a plan over made-up rows on several engines and writes the certificate. */
public final class Certifier {
    private static final String OF_LATE_ROWS = "it reads late rows, of which a batch has none to compare with";

    private static final String ON_ARRIVAL = "it leaves on arrival: equal but for rows after which one came"
            + " that belongs before them or at their instant, and those are not compared";

    private final RunRequest request;
    private final String referenceName;
    private final Engine reference;

    /**
     * @param request the plan, parameters and resources; its rows and outputs are replaced
     * @param reference a batch engine that the others are compared with
     */
    public Certifier(RunRequest request, String referenceName, Engine reference) {
        this.request = request.outputs(new OutputTarget.InMemory(Long.MAX_VALUE));
        this.referenceName = referenceName;
        this.reference = reference;
    }

    public Certificate certify(List<Candidate> candidates) {
        Pipeline pipeline = request.plan().pipeline();
        String fingerprint = FingerprintIndex.of(pipeline).pipeline();
        Map<String, InMemoryRows> rows = new EdgeRows(request.plan(), seed(fingerprint)).of(pipeline);
        Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            judge(candidate, rows)
                    .forEach((column, verdict) -> verdicts.computeIfAbsent(column, c -> new ArrayList<>())
                            .add(verdict));
        }
        List<Certificate.ColumnVerdicts> columns = new ArrayList<>();
        for (PlannedOutput output : request.plan().outputs()) {
            for (String column : output.root().schema().names()) {
                columns.add(new Certificate.ColumnVerdicts(
                        output.name(), column, verdicts.getOrDefault(key(output.name(), column), List.of())));
            }
        }
        List<Certificate.SourceRows> counts = new ArrayList<>();
        rows.forEach((source, given) ->
                counts.add(new Certificate.SourceRows(source, given.rows().size())));
        return new Certificate(fingerprint, referenceName, counts, columns);
    }

    private static long seed(String fingerprint) {
        return Long.parseUnsignedLong(fingerprint.substring(0, 16), 16);
    }

    private static String key(String output, String column) {
        return output + "\u0000" + column;
    }

    private Map<String, Verdict> judge(Candidate candidate, Map<String, InMemoryRows> rows) {
        String mode = candidate.mode().name().toLowerCase(Locale.ROOT);
        if (candidate.engine().isEmpty()) {
            return each(
                    (output, column) -> new Verdict(candidate.name(), mode, Verdict.Kind.REFUSED, candidate.refusal()));
        }
        Map<String, InMemoryRows> onTime = new LinkedHashMap<>(rows);
        long late = 0;
        if (candidate.mode() == Mode.STREAM) {
            for (SourceDef source : request.plan().pipeline().sources()) {
                Lateness judged = Lateness.of(source, Objects.requireNonNull(rows.get(source.name())));
                onTime.put(source.name(), judged.onTime());
                late += judged.late();
            }
        }
        Attempt expected = attempt(reference, onTime);
        Attempt actual = attempt(candidate.engine().get(), rows);
        Verdict.Kind good = late > 0 ? Verdict.Kind.EQUAL_BUT_LATE : Verdict.Kind.EQUAL;
        String note = late > 0 ? late + " made-up rows were late" : "";
        Map<String, Map<String, String>> found = differences(expected, actual);
        Map<String, String> apart = candidate.mode() == Mode.STREAM ? notCompared() : Map.of();
        return each((output, column) -> {
            String why = apart.get(output);
            if (why != null) {
                return new Verdict(candidate.name(), mode, Verdict.Kind.REFUSED, why);
            }
            String difference = found.getOrDefault(output, Map.of()).get(column);
            return difference == null
                    ? new Verdict(candidate.name(), mode, good, note)
                    : new Verdict(candidate.name(), mode, Verdict.Kind.DIFFERENT, difference);
        });
    }

    /** The outputs whose rows on a stream are not those of a batch, and why. */
    private Map<String, String> notCompared() {
        Map<String, String> outputs = new LinkedHashMap<>();
        readLate().forEach(name -> outputs.put(name, OF_LATE_ROWS));
        for (SinkDef sink : request.plan().pipeline().sinks()) {
            if (sink.onArrival()) {
                outputs.put(sink.name(), ON_ARRIVAL);
            }
        }
        return outputs;
    }

    /** The outputs that read late rows, directly or through relations. */
    private Set<String> readLate() {
        Set<String> late = new HashSet<>();
        request.plan().pipeline().relations().forEach(r -> {
            if (readsLate(r.root(), late)) {
                late.add("relation " + r.name());
            }
        });
        Set<String> outputs = new HashSet<>();
        for (PlannedOutput output : request.plan().outputs()) {
            if (readsLate(output.root(), late)) {
                outputs.add(output.name());
            }
        }
        return outputs;
    }

    private static boolean readsLate(Op root, Set<String> late) {
        return root.inOrder().stream()
                .anyMatch(op -> op instanceof Op.Late
                        || (op instanceof Op.Read read && late.contains("relation " + read.relation())));
    }

    private interface Judging {
        Verdict of(String output, String column);
    }

    private Map<String, Verdict> each(Judging judging) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (PlannedOutput output : request.plan().outputs()) {
            for (String column : output.root().schema().names()) {
                verdicts.put(key(output.name(), column), judging.of(output.name(), column));
            }
        }
        return verdicts;
    }

    /** Rows by output, or the code the run failed with. */
    private record Attempt(Map<String, InMemoryRows> outputs, Optional<String> failure) {}

    private Attempt attempt(Engine engine, Map<String, InMemoryRows> rows) {
        try {
            RunReport report = engine.run(request.given(rows));
            Map<String, InMemoryRows> outputs = new LinkedHashMap<>();
            for (OutputReport output : report.outputs()) {
                output.held().ifPresent(h -> outputs.put(output.name(), h));
            }
            return new Attempt(outputs, Optional.empty());
        } catch (RunFailure failure) {
            return new Attempt(Map.of(), Optional.of(failure.diagnostic().code().name()));
        }
    }

    private Map<String, Map<String, String>> differences(Attempt expected, Attempt actual) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (PlannedOutput output : request.plan().outputs()) {
            List<String> columns = output.root().schema().names();
            InMemoryRows should = expected.outputs().get(output.name());
            InMemoryRows is = actual.outputs().get(output.name());
            if (!expected.failure().equals(actual.failure())) {
                String said = "the run " + ended(actual) + ", on " + referenceName + " it " + ended(expected);
                found.put(output.name(), all(columns, said));
            } else if (should != null && is == null) {
                found.put(output.name(), all(columns, "the output is missing"));
            } else if (should != null && is != null) {
                found.put(output.name(), Bags.differences(should, is));
            }
        }
        return found;
    }

    private static String ended(Attempt attempt) {
        return attempt.failure().map(code -> "fails with " + code).orElse("ends well");
    }

    private static Map<String, String> all(List<String> columns, String said) {
        Map<String, String> found = new LinkedHashMap<>();
        columns.forEach(c -> found.put(c, said));
        return found;
    }
}
