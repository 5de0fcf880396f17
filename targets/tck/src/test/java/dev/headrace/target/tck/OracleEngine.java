package dev.headrace.target.tck;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.WithInputs;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.target.Engine;
import dev.headrace.target.ExpectationReport;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.OutputReport;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.SourceReport;
import dev.headrace.target.tck.oracle.Oracle;
import dev.headrace.target.tck.oracle.Rows;
import dev.headrace.target.tck.oracle.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The oracle in an engine's clothes, so that it can be made wrong in one place and the kit be seen to notice. */
final class OracleEngine implements Engine {

    private final UnaryOperator<Plan> misread;
    private final UnaryOperator<Rows> mangle;

    /**
     * @param misread what it takes a plan for
     * @param mangle what it makes of the rows of an output
     */
    OracleEngine(UnaryOperator<Plan> misread, UnaryOperator<Rows> mangle) {
        this.misread = misread;
        this.mangle = mangle;
    }

    /** One that takes every operator for what {@code change} makes of it. */
    static Engine misreading(UnaryOperator<Op> change) {
        return new OracleEngine(plan -> everywhere(plan, change), UnaryOperator.identity());
    }

    private static Plan everywhere(Plan plan, UnaryOperator<Op> change) {
        List<Relation> relations = new ArrayList<>();
        Pipeline p = plan.pipeline();
        p.relations()
                .forEach(r -> relations.add(new Relation(
                        r.name(), r.kind(), WithInputs.bottomUp(r.root(), change), r.features(), r.doc())));
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : plan.stages()) {
            Stage.Dataflow flow = (Stage.Dataflow) stage;
            List<PlannedOutput> outputs = flow.outputs().stream()
                    .map(o -> new PlannedOutput(o.name(), o.kind(), WithInputs.bottomUp(o.root(), change), o.binding()))
                    .toList();
            stages.add(new Stage.Dataflow(flow.id(), flow.sources(), flow.relations(), outputs));
        }
        return new Plan(
                new Pipeline(p.packageName(), p.params(), p.sources(), relations, p.sinks(), p.tests(), p.unbuilt()),
                stages);
    }

    @Override
    public RunReport run(RunRequest request) {
        Plan plan = misread.apply(request.plan());
        Verdict verdict = Oracle.run(plan, request.params(), request.given());
        verdict.failure().ifPresent(code -> {
            throw new RunFailure(Diagnostic.of(code, "the oracle says so").build());
        });
        List<OutputReport> outputs = new ArrayList<>();
        for (PlannedOutput output : request.plan().outputs()) {
            Rows rows = mangle.apply(Objects.requireNonNull(verdict.outputs().get(output.name())));
            InMemoryRows held = new InMemoryRows(rows.schema().names(), rows.list());
            Op root = output.root();
            outputs.add(new OutputReport(
                    output.name(),
                    output.kind(),
                    root.schema(),
                    held.rows().size(),
                    Optional.empty(),
                    Optional.of(held)));
        }
        return new RunReport(List.of(), sources(plan, verdict), outputs, List.of(), List.of(), 0);
    }

    private static List<SourceReport> sources(Plan plan, Verdict verdict) {
        List<SourceReport> reports = new ArrayList<>();
        for (Verdict.SourceCounts counts : verdict.sources()) {
            SourceDef source = plan.pipeline().source(counts.name()).orElseThrow();
            List<ExpectationReport> expectations = new ArrayList<>();
            for (int i = 0; i < counts.broken().size(); i++) {
                var expectation = source.expectations().get(i);
                expectations.add(new ExpectationReport(
                        expectation.text(),
                        expectation.policy().fate(),
                        counts.broken().get(i)));
            }
            reports.add(new SourceReport(
                    counts.name(),
                    counts.read(),
                    counts.dropped(),
                    counts.warned(),
                    counts.rejects().size(),
                    expectations));
        }
        return reports;
    }
}
