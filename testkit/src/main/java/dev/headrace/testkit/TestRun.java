package dev.headrace.testkit;

import dev.headrace.compiler.Compilation;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Span;
import dev.headrace.diagnostics.render.HumanRenderer;
import dev.headrace.dsl.row.RowCodec;
import dev.headrace.ir.draft.Expected;
import dev.headrace.ir.draft.Given;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Setting;
import dev.headrace.ir.draft.TestDecl;
import dev.headrace.ir.pipeline.LateRows;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import dev.headrace.trial.Finding;
import dev.headrace.trial.TrialOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** One expectation: the test is compiled with the pipeline, runs, and is judged. */
record TestRun(
        Subject subject,
        TestEngine engine,
        Map<String, TestRows> given,
        List<Setting> settings,
        Map<String, Stub.Replacement> stubs) {
    private static final String REJECTED = ".rejected";
    private static final String LATE = ".late";

    void rows(String relation, TestRows rows) {
        Compilation compiled = compiled(relation, Optional.of(rows));
        TrialOutcome outcome = outcome(compiled);
        if (!outcome.passed()) {
            throw new AssertionFailedError(Difference.of(relation, place(compiled, relation), engine, outcome));
        }
    }

    void refused(String code) {
        Compilation plain = subject.with(Optional.empty());
        Compilation compiled = plain.pipeline().isEmpty() ? plain : subject.with(Optional.of(test(plain, List.of())));
        List<String> codes = compiled.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(d -> d.code().name())
                .distinct()
                .toList();
        if (!codes.contains(code)) {
            throw new AssertionFailedError(
                    codes.isEmpty()
                            ? "the pipeline is to be refused with " + code + ", and nothing is wrong with it"
                            : "the pipeline is to be refused with " + code + ", and is with:\n\n"
                                    + shown(compiled.diagnostics()));
        }
    }

    void fails(String relation, String code) {
        TrialOutcome outcome = outcome(compiled(relation, Optional.empty()));
        boolean asExpected = outcome.findings().stream()
                .anyMatch(
                        f -> f instanceof Finding.Failed failed && failed.why().startsWith(code + ":"));
        if (!asExpected) {
            throw new AssertionFailedError(
                    outcome.passed()
                            ? "the run is to fail with " + code + ", and it succeeded"
                            : "the run is to fail with " + code + "; instead\n  "
                                    + String.join("\n  ", outcome.sentences()));
        }
    }

    <T> List<T> records(String relation, RowCodec<?, T> codec) {
        Compilation compiled = compiled(relation, Optional.empty());
        TrialOutcome outcome = outcome(compiled);
        if (!outcome.passed()) {
            throw new AssertionFailedError(Difference.of(relation, place(compiled, relation), engine, outcome));
        }
        InMemoryRows rows = outcome.rows().get(0);
        List<T> records = new ArrayList<>();
        for (List<@Nullable Object> row : rows.rows()) {
            records.add(codec.of(codec.schema().columns().stream()
                    .map(c -> value(rows, row, c, relation))
                    .toArray()));
        }
        return records;
    }

    private static @Nullable Object value(
            InMemoryRows rows, List<@Nullable Object> row, String column, String relation) {
        int at = rows.columns().indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "`" + relation + "` has no column `" + column + "`; it has " + String.join(", ", rows.columns()));
        }
        return row.get(at);
    }

    private Compilation compiled(String relation, Optional<TestRows> rows) {
        Compilation plain = subject.with(Optional.empty());
        Pipeline pipeline = sound(plain);
        Expected expected = new Expected(
                new Name(relation),
                Optional.empty(),
                List.of(),
                rows.map(r -> Grids.of(r, schema(pipeline, relation))));
        return subject.with(Optional.of(test(plain, List.of(expected))));
    }

    private TestDecl test(Compilation plain, List<Expected> expected) {
        Pipeline pipeline = sound(plain);
        List<Given> rows = new ArrayList<>();
        given.forEach((source, r) -> rows.add(new Given(new Name(source), Grids.of(r, schema(pipeline, source)))));
        return new TestDecl("a test in Java", settings, rows, expected, "");
    }

    /** What a relation's columns are; none if there is no such relation, which the compiler says. */
    private static Schema schema(Pipeline pipeline, String name) {
        for (SourceDef source : pipeline.sources()) {
            if (name.equals(source.name())) {
                return source.schema();
            }
            if (name.equals(source.name() + REJECTED)) {
                return Rejects.schema(source.schema());
            }
            if (name.equals(source.name() + LATE)) {
                return LateRows.schema(source.schema());
            }
        }
        return pipeline.relation(name).map(r -> r.schema()).orElseGet(() -> Schema.of(List.of()));
    }

    private static Optional<Span> place(Compilation compiled, String relation) {
        return compiled.places().relation(relation.replaceAll("\\.(rejected|late|warming)$", ""));
    }

    private static Pipeline sound(Compilation compiled) {
        return compiled.pipeline()
                .orElseThrow(() -> new AssertionFailedError(
                        "the pipeline, or the test of it, is refused:\n\n" + shown(compiled.diagnostics())));
    }

    private static String shown(List<Diagnostic> diagnostics) {
        return new HumanRenderer(false)
                .renderAll(diagnostics.stream().filter(Diagnostic::isError).toList());
    }

    private TrialOutcome outcome(Compilation compiled) {
        Pipeline pipeline = sound(compiled);
        try (Stubs.Stubbed stubbed = new Stubs.Stubbed(pipeline, stubs)) {
            if (!stubbed.idle().isEmpty()) {
                throw new IllegalArgumentException(
                        "the pipeline calls no step `" + stubbed.idle().get(0) + "`");
            }
            return EngineRun.of(engine, subject, compiled.places(), stubbed.pipeline());
        }
    }
}
