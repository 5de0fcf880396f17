package dev.headrace.target.tck;

import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.Engine;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.OutputReport;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.Resources;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.tck.oracle.Oracle;
import dev.headrace.target.tck.oracle.Rows;
import dev.headrace.target.tck.oracle.Verdict;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Runs trials: on the engine and on the oracle. */
final class Runs {

    private static final long ORDER = 42;

    private final Engine engine;
    private final Path temp;

    /** @param temp a folder the engine may use */
    Runs(Engine engine, Path temp) {
        this.engine = engine;
        this.temp = temp;
    }

    /** The plan of a trial; a trial that cannot be planned is a fault of whoever made it. */
    static Plan plan(Trial trial, boolean rewritten) {
        DiagnosticSink said = new DiagnosticSink();
        return (rewritten
                        ? Planner.plan(trial.pipeline(), trial.outputs(), said)
                        : Planner.unrewritten(trial.pipeline(), trial.outputs(), said))
                .orElseThrow(() -> new IllegalArgumentException("no plan: " + said.diagnostics()));
    }

    static Verdict expected(Trial trial, boolean rewritten) {
        return Oracle.run(plan(trial, rewritten), Map.of(), trial.rows());
    }

    Outcome actual(Trial trial, Setting setting) {
        RunRequest request = RunRequest.of(plan(trial, setting.rewritten()), temp, temp)
                .given(setting.shuffled() ? shuffled(trial.rows()) : trial.rows())
                .outputs(new OutputTarget.InMemory(Long.MAX_VALUE))
                .resources(new Resources(setting.memory(), setting.threads(), temp));
        try {
            return outcome(engine.run(request));
        } catch (RunFailure failure) {
            return Outcome.failed(
                    failure.diagnostic().code(), failure.diagnostic().message());
        } catch (RuntimeException | AssertionError | StackOverflowError broken) {
            StringWriter trace = new StringWriter();
            broken.printStackTrace(new PrintWriter(trace));
            return Outcome.broken(trace.toString());
        }
    }

    private static Outcome outcome(RunReport report) {
        Map<String, Rows> outputs = new LinkedHashMap<>();
        for (OutputReport output : report.outputs()) {
            List<List<@Nullable Object>> rows =
                    output.held().map(InMemoryRows::rows).orElse(List.of());
            if (rows.size() != output.rows()) {
                return Outcome.broken(
                        "`" + output.name() + "` has " + rows.size() + " rows and reports " + output.rows());
            }
            outputs.put(output.name(), new Rows(output.schema(), rows));
        }
        return Outcome.of(outputs, report.sources());
    }

    private static Map<String, InMemoryRows> shuffled(Map<String, InMemoryRows> rows) {
        Map<String, InMemoryRows> other = new LinkedHashMap<>();
        rows.forEach((source, given) -> {
            List<List<@Nullable Object>> mixed = new ArrayList<>(given.rows());
            Collections.shuffle(mixed, new Random(ORDER));
            other.put(source, new InMemoryRows(given.columns(), mixed));
        });
        return other;
    }
}
