package dev.headrace.trial;

import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.index.FingerprintIndex;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.LateRows;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.pipeline.TestCheck;
import dev.headrace.ir.pipeline.TestDef;
import dev.headrace.ir.pipeline.TestExpect;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.StepFolder;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.Engine;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs one {@code test} block. What it expects becomes relations of the pipeline: the rows selected, each with its
 * conditions as columns. So an engine evaluates conditions just as it evaluates everything else.
 */
public final class Trial {

    private static final String PREFIX = "test.expect.";

    private final Pipeline pipeline;
    private final TestDef test;

    public Trial(Pipeline pipeline, TestDef test) {
        this.pipeline = withParams(pipeline, test);
        this.test = test;
    }

    /** The plan of what the test expects, for those who ask whether an engine can run it; empty if there is none. */
    public Optional<Plan> plan() {
        return plan(new DiagnosticSink());
    }

    private Optional<Plan> plan(DiagnosticSink sink) {
        List<Relation> relations = new ArrayList<>(pipeline.relations());
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            relations.add(selected(names.get(i), test.expected().get(i)));
        }
        Pipeline extended = new Pipeline(
                pipeline.packageName(),
                pipeline.params(),
                pipeline.sources(),
                relations,
                pipeline.sinks(),
                pipeline.tests(),
                pipeline.unbuilt());
        return Planner.plan(extended, names, sink);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < test.expected().size(); i++) {
            names.add(PREFIX + i);
        }
        return names;
    }

    /**
     * Runs it.
     *
     * @param like its folder, resources, progress and cancellation are taken; rows, plan and outputs are the test's own
     */
    public TrialOutcome run(Engine engine, RunRequest like) {
        List<Finding> wrong = parameters();
        if (!wrong.isEmpty()) {
            return TrialOutcome.notRun(wrong);
        }
        DiagnosticSink sink = new DiagnosticSink();
        Optional<Plan> plan = plan(sink);
        if (plan.isEmpty()) {
            return TrialOutcome.notRun(sink.diagnostics().stream()
                    .<Finding>map(d -> new Finding.NotReady(d.code() + ": " + d.message()))
                    .toList());
        }
        try {
            return judged(engine.run(new RunRequest(
                    StepFolder.in(plan.get(), like.resources().temp()),
                    List.of(),
                    like.params(),
                    like.base(),
                    given(),
                    new OutputTarget.InMemory(Long.MAX_VALUE),
                    like.resources(),
                    like.progress(),
                    like.cancellation())));
        } catch (RunFailure e) {
            Diagnostic said = e.diagnostic();
            return TrialOutcome.notRun(List.of(new Finding.Failed(said.code() + ": " + said.message())));
        }
    }

    private TrialOutcome judged(RunReport report) {
        List<Finding> findings = new ArrayList<>();
        List<InMemoryRows> all = new ArrayList<>();
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            InMemoryRows rows = report.output(names.get(i))
                    .flatMap(o -> o.held())
                    .orElseThrow(() -> new IllegalStateException("the rows asked for are in the report"));
            TestExpect expect = test.expected().get(i);
            all.add(rows);
            findings.addAll(new TrialJudge(expect, schema(expect)).findings(rows));
        }
        return new TrialOutcome(findings, all, report.warnings());
    }

    private static Pipeline withParams(Pipeline p, TestDef test) {
        return new Pipeline(
                p.packageName(),
                ParamDef.with(p.params(), test.params()),
                p.sources(),
                p.relations(),
                p.sinks(),
                p.tests(),
                p.unbuilt());
    }

    /** What is wrong with the values that parameters have in this test. */
    private List<Finding> parameters() {
        DiagnosticSink sink = new DiagnosticSink();
        ParameterChecks.check(pipeline, sink);
        List<Finding> wrong = new ArrayList<>();
        sink.diagnostics().forEach(d -> wrong.add(new Finding.NotReady(d.message())));
        Set<String> used = used();
        for (ParamDef param : pipeline.params()) {
            if (param.value().isEmpty() && used.contains(param.name())) {
                wrong.add(new Finding.NotReady("parameter `" + param.name() + "` has no value; set it in the test: `"
                        + param.name() + " = …`"));
            }
        }
        return wrong;
    }

    private Set<String> used() {
        FingerprintIndex index = FingerprintIndex.of(pipeline);
        Set<String> used = new LinkedHashSet<>();
        for (TestExpect expect : test.expected()) {
            used.addAll(index.params(selected(PREFIX, expect).root()));
        }
        return used;
    }

    private Relation selected(String name, TestExpect expect) {
        Op rows = read(name, expect.relation());
        if (expect.where().isPresent()) {
            rows = new Op.Filter(name + ".where", rows, expect.where().get());
        }
        List<Assign> assigns = new ArrayList<>();
        List<Column> columns = new ArrayList<>(rows.schema().columns());
        for (Column column : columns) {
            assigns.add(new Assign(column.name(), new Expr.ColumnRef(column.name(), column.type(), column.optional())));
        }
        int n = 0;
        for (TestCheck check : expect.checks()) {
            String column = TrialJudge.checkColumn(n++);
            assigns.add(new Assign(column, check.condition()));
            columns.add(Column.sure(column, DataType.BOOL));
        }
        Schema schema =
                new Schema(columns, rows.schema().eventTime(), rows.schema().knownTime());
        Op root = new Op.Project(name + ".checks", rows, assigns, schema);
        return new Relation(name, RelationKind.TABLE, root, Optional.empty(), "");
    }

    private Op read(String name, String relation) {
        Optional<SourceDef> source = pipeline.source(relation);
        if (source.isPresent()) {
            return new Op.Scan(name + ".scan", relation, source.get().schema());
        }
        if (relation.endsWith(".rejected")) {
            String of = relation.substring(0, relation.length() - ".rejected".length());
            return new Op.Rejected(
                    name + ".rejected",
                    of,
                    Rejects.schema(pipeline.source(of).orElseThrow().schema()));
        }
        if (relation.endsWith(".late")) {
            String of = relation.substring(0, relation.length() - ".late".length());
            return new Op.Late(
                    name + ".late",
                    of,
                    LateRows.schema(pipeline.source(of).orElseThrow().schema()));
        }
        if (relation.endsWith(".warming")) {
            String of = relation.substring(0, relation.length() - ".warming".length());
            return new Op.Warming(name + ".warming", whole(of, name));
        }
        return whole(relation, name);
    }

    private Op whole(String relation, String name) {
        Relation read = pipeline.relation(relation).orElseThrow();
        return new Op.Read(name + ".read", relation, read.schema(), read.root().origin());
    }

    private Schema schema(TestExpect expect) {
        return read(PREFIX, expect.relation()).schema();
    }

    /** Sources that the test says nothing of are empty. */
    private Map<String, InMemoryRows> given() {
        Map<String, InMemoryRows> given = new LinkedHashMap<>();
        pipeline.sources()
                .forEach(s -> given.put(s.name(), new InMemoryRows(s.schema().names(), List.of())));
        test.given().forEach(g -> given.put(g.source(), InMemoryRows.of(g.rows())));
        return given;
    }
}
