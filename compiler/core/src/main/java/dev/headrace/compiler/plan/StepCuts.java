package dev.headrace.compiler.plan;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.WithInputs;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepDef;
import dev.headrace.ir.step.StepOptions;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Takes the programs out of what a run needs: behind the call of one its rows come from a source that reads the file it makes, and
 * before it an output writes the file it takes.
 */
final class StepCuts {
    private final Pipeline before;
    private final List<SourceDef> sources = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<SinkDef> sinks = new ArrayList<>();
    private final List<PlannedOutput> outputs = new ArrayList<>();
    private final List<PlannedOutput> inputs = new ArrayList<>();
    private final Map<String, Stage.OpaqueStep> steps = new LinkedHashMap<>();
    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private final Map<String, Op> roots = new LinkedHashMap<>();
    private final Map<String, Integer> relationLevels = new LinkedHashMap<>();

    private StepCuts(Pipeline before) {
        this.before = before;
    }

    /** Empty if a step is needed whose code is not there, which is then reported. */
    static Optional<StepCuts> of(Pipeline pipeline, List<PlannedOutput> outputs, DiagnosticSink diagnostics) {
        StepCuts cuts = new StepCuts(pipeline);
        Set<String> needed = new LinkedHashSet<>();
        outputs.forEach(o -> cuts.gather(o.root(), needed));
        if (cuts.lacksCode(outputs, needed, diagnostics)) {
            return Optional.empty();
        }
        cuts.cut(outputs, needed);
        return Optional.of(cuts);
    }

    Pipeline pipeline() {
        List<SourceDef> all = new ArrayList<>(before.sources());
        all.addAll(sources);
        return new Pipeline(
                before.packageName(), before.params(), all, relations, sinks, before.tests(), before.unbuilt());
    }

    /** Those asked for, then what programs take. */
    List<PlannedOutput> outputs() {
        List<PlannedOutput> all = new ArrayList<>(outputs);
        all.addAll(inputs);
        return all;
    }

    /** The most programs that stand on a path to an output. */
    int level(String output) {
        return levels.getOrDefault(output, 0);
    }

    /** The program that takes an output, if one does. */
    Optional<Stage> step(String output, String flow) {
        return Optional.ofNullable(steps.get(output))
                .map(s -> new Stage.OpaqueStep(s.id(), List.of(flow), s.call(), s.input(), s.output()));
    }

    private void gather(Op root, Set<String> needed) {
        for (Op op : root.inOrder()) {
            if (op instanceof Op.Read read && needed.add(read.relation())) {
                before.relation(read.relation()).ifPresent(r -> gather(r.root(), needed));
            }
        }
    }

    private boolean lacksCode(List<PlannedOutput> asked, Set<String> needed, DiagnosticSink diagnostics) {
        Set<String> missing = new LinkedHashSet<>();
        List<Op> all = new ArrayList<>();
        before.relations().stream().filter(r -> needed.contains(r.name())).forEach(r -> all.add(r.root()));
        asked.forEach(o -> all.add(o.root()));
        for (Op root : all) {
            for (Op op : root.inOrder()) {
                if (op instanceof Op.Via via && via.definition().isEmpty()) {
                    missing.add("nothing is known of the step `" + via.step() + "`");
                } else if (op instanceof Op.Via via
                        && via.known().body() instanceof StepBody.Java java
                        && java.takes().isEmpty()) {
                    missing.add("no jar here holds the step `" + java.name() + "`");
                }
            }
        }
        missing.forEach(
                m -> diagnostics.report(Diagnostic.of(Code.HR0504, m).help("name its jar: `--jars target/steps.jar`")));
        return !missing.isEmpty();
    }

    private void cut(List<PlannedOutput> asked, Set<String> needed) {
        for (Relation r : before.relations()) {
            if (!needed.contains(r.name())) {
                relations.add(r);
                continue;
            }
            Cutting cutting = new Cutting();
            Op root = cutting.of(r.root());
            relations.add(new Relation(r.name(), r.kind(), root, r.features(), r.doc()));
            roots.put(r.name(), root);
            relationLevels.put(r.name(), cutting.level(root));
        }
        Map<String, Op> own = new LinkedHashMap<>();
        for (PlannedOutput o : asked) {
            Cutting cutting = new Cutting();
            Op root = cutting.of(o.root());
            own.put(o.name(), root);
            outputs.add(new PlannedOutput(o.name(), o.kind(), root, o.binding()));
            levels.put(o.name(), cutting.level(root));
        }
        for (SinkDef s : before.sinks()) {
            Op root = own.getOrDefault(s.name(), s.root());
            sinks.add(new SinkDef(s.name(), root, s.batch(), s.stream(), s.acceptsPii(), s.onArrival(), s.doc()));
        }
    }

    /** The pieces of one tree. */
    private final class Cutting {
        private final Map<Op, Integer> known = new IdentityHashMap<>();

        int level(Op op) {
            return known.getOrDefault(op, 0);
        }

        Op of(Op root) {
            return WithInputs.bottomUp(root, this::change);
        }

        private Op change(Op op) {
            int level = op.inputs().stream().mapToInt(this::level).max().orElse(0);
            Op changed = op;
            if (op instanceof Op.Read read && roots.containsKey(read.relation())) {
                Op root = Objects.requireNonNull(roots.get(read.relation()));
                level = relationLevels.getOrDefault(read.relation(), 0);
                changed = new Op.Read(read.id(), read.relation(), read.schema(), root.origin());
            } else if (op instanceof Op.Via via && isProgram(via)) {
                changed = program(via, level);
                level++;
            }
            known.put(changed, level);
            return changed;
        }
    }

    private static boolean isProgram(Op.Via via) {
        return !(via.known().body() instanceof StepBody.Java);
    }

    private Op program(Op.Via via, int level) {
        String name = Stage.OpaqueStep.PREFIX + via.id();
        StepDef step = via.known();
        StepOptions options = step.body().options();
        Binding input = binding(via, step.input(), options);
        Binding output = binding(via, via.output(), options);
        sources.add(new SourceDef(
                name,
                via.schema(),
                Optional.of(output),
                Optional.empty(),
                OptionalLong.empty(),
                Fate.DROP,
                OptionalLong.empty(),
                Optional.empty(),
                step.checks(),
                List.of(),
                ""));
        // In an order of its own, so that equal tables are equal files.
        Op ordered = new Op.Sort(via.id() + ".order", via.input(), List.of(), OptionalLong.empty());
        String taken = name + "." + step.input();
        inputs.add(new PlannedOutput(taken, PlannedOutput.Kind.STEP, ordered, Optional.of(input)));
        levels.put(taken, level);
        Op.Via call = new Op.Via(
                via.id(),
                new Op.Scan(via.id() + ".file", taken, via.input().schema()),
                via.step(),
                via.arguments(),
                via.output(),
                via.schema(),
                via.definition());
        steps.put(taken, new Stage.OpaqueStep(name, List.of(), call, input, output));
        return new Op.Scan(via.id(), name, via.schema());
    }

    private static Binding binding(Op.Via via, String what, StepOptions options) {
        String location = Stage.OpaqueStep.FOLDER + via.id() + "/" + what + "." + options.format();
        return new Binding(options.format(), location, List.of(), List.of());
    }
}
