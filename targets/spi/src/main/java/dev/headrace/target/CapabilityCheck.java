package dev.headrace.target;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds what a target cannot run in a pipeline and says which targets can. */
public final class CapabilityCheck {

    private final TargetProvider target;
    private final Mode mode;
    private final List<TargetProvider> others;
    private final Function<Object, Optional<Span>> places;

    /**
     * A check of one target.
     *
     * @param target the target that is asked
     * @param mode how rows come
     * @param others the targets offered as help where this one refuses
     * @param places where an operator, source or sink was written
     */
    public CapabilityCheck(
            TargetProvider target, Mode mode, List<TargetProvider> others, Function<Object, Optional<Span>> places) {
        this.target = target;
        this.mode = mode;
        this.others = List.copyOf(others);
        this.places = places;
    }

    /**
     * One diagnostic per thing refused, in the order of the pipeline.
     *
     * @param pipeline what is to run
     * @return what it cannot run (HR0501, HR0503); empty if it can run all
     */
    public List<Diagnostic> check(Pipeline pipeline) {
        List<Diagnostic> found = new ArrayList<>();
        if (!target.capabilities().runs(mode)) {
            found.add(refused(
                    "the " + target.name() + " engine does not run a " + word(),
                    Optional.empty(),
                    t -> t.capabilities().runs(mode)));
            return found;
        }
        for (SourceDef source : pipeline.sources()) {
            bindingOf(source.batch(), source.stream()).ifPresent(b -> connector(b, source, found));
        }
        for (Relation relation : pipeline.relations()) {
            operators(relation.root(), found);
        }
        for (SinkDef sink : pipeline.sinks()) {
            bindingOf(sink.batch(), sink.stream()).ifPresent(b -> connector(b, sink, found));
            operators(sink.root(), found);
        }
        return found;
    }

    /**
     * The same of a plan, in which programs are stages of their own.
     *
     * @param plan what is to run
     * @return what it cannot run (HR0501, HR0503); empty if it can run all
     */
    public List<Diagnostic> check(Plan plan) {
        List<Diagnostic> found = check(plan.pipeline());
        if (target.capabilities().runs(mode)) {
            // A relation that one output reads is part of it; those of sinks have been looked at.
            plan.outputs().stream()
                    .filter(o -> o.kind() != PlannedOutput.Kind.SINK)
                    .forEach(o -> operators(o.root(), found));
            for (Stage stage : plan.stages()) {
                if (stage instanceof Stage.OpaqueStep step) {
                    operator(step.call(), found);
                } else if (stage instanceof Stage.Train train) {
                    trains("train `" + train.model().name() + "`", found);
                } else if (stage instanceof Stage.Judge judge) {
                    trains("judge `" + judge.model().name() + "` at a gate", found);
                }
            }
        }
        return found;
    }

    private void trains(String what, List<Diagnostic> found) {
        if (!target.capabilities().trains()) {
            found.add(refused(
                    "the " + target.name() + " engine does not " + what,
                    Optional.empty(),
                    t -> t.capabilities().trains()));
        }
    }

    private void operators(Op root, List<Diagnostic> found) {
        root.inOrder().forEach(op -> operator(op, found));
    }

    private void operator(Op op, List<Diagnostic> found) {
        target.capabilities()
                .refusal(op, mode)
                .ifPresent(why -> found.add(refused(
                        "the " + target.name() + " engine " + why,
                        places.apply(op),
                        t -> t.capabilities().refusal(op, mode).isEmpty())));
    }

    private void connector(Binding binding, Object node, List<Diagnostic> found) {
        if (!target.capabilities().connectors(mode).contains(binding.connector())) {
            found.add(refused(
                    "the " + target.name() + " engine has no connector `" + binding.connector() + "` for a " + word(),
                    places.apply(node),
                    t -> t.capabilities().connectors(mode).contains(binding.connector())));
        }
    }

    private Diagnostic refused(String message, Optional<Span> place, Function<TargetProvider, Boolean> can) {
        Diagnostic.Builder builder = Diagnostic.of(Code.HR0501, message).at(place);
        List<String> able = others.stream()
                .filter(t -> !t.name().equals(target.name()))
                .filter(t -> t.capabilities().runs(mode) && can.apply(t))
                .map(TargetProvider::name)
                .toList();
        if (!able.isEmpty()) {
            builder.help("run it on " + String.join(" or ", able));
        }
        return builder.build();
    }

    private Optional<Binding> bindingOf(Optional<Binding> batch, Optional<Binding> stream) {
        return mode == Mode.BATCH ? batch : stream;
    }

    private String word() {
        return mode == Mode.BATCH ? "batch run" : "stream";
    }
}
