package dev.headrace.target.beam.stream;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.codec.IrCodec;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.beam.ship.Known;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan with the values of its parameters, as workers get it: in its JSON form, read once in each. */
final class SentPlan implements Serializable {
    private static final long serialVersionUID = 1;

    private static final Known<Plan> KNOWN = new Known<>();

    private final byte[] bytes;
    private final boolean ends;
    /** Always the same one, since places of operators are told by identity. */
    private transient volatile @Nullable Plan plan;

    private SentPlan(byte[] bytes, Plan plan, boolean ends) {
        this.bytes = bytes;
        this.plan = plan;
        this.ends = ends;
    }

    /**
     * @param params values that stand for the declared ones
     * @param ends whether the stream ends: then what would end the run is told when all has been read
     */
    static SentPlan of(Plan plan, Map<String, Object> params, boolean ends) {
        Pipeline p = plan.pipeline();
        List<ParamDef> set = new ArrayList<>();
        for (ParamDef param : p.params()) {
            Object value = params.get(param.name());
            set.add(
                    value == null
                            ? param
                            : new ParamDef(param.name(), param.type(), Optional.of(value), param.check(), param.doc()));
        }
        Pipeline valued =
                new Pipeline(p.packageName(), set, p.sources(), p.relations(), p.sinks(), List.of(), p.unbuilt());
        Plan sent = new Plan(valued, plan.stages());
        return new SentPlan(IrCodec.write(sent), sent, ends);
    }

    Plan plan() {
        Plan known = plan;
        if (known == null) {
            known = KNOWN.get(bytes, SentPlan::read);
            plan = known;
        }
        return known;
    }

    boolean ends() {
        return ends;
    }

    private static Plan read(byte[] document) {
        DiagnosticSink problems = new DiagnosticSink();
        return new IrCodec(Functions.load())
                .readPlan(document, "the job's plan", problems)
                .orElseThrow(
                        () -> new IllegalStateException(problems.diagnostics().toString()));
    }

    Map<String, Object> params() {
        Map<String, Object> values = new LinkedHashMap<>();
        plan().pipeline().params().forEach(p -> p.value().ifPresent(v -> values.put(p.name(), v)));
        return values;
    }

    SourceDef source(String name) {
        return plan().pipeline().source(name).orElseThrow(() -> new IllegalStateException("no source `" + name + "`"));
    }

    /** The tree of a relation. */
    Op relation(String name) {
        return plan().pipeline()
                .relation(name)
                .orElseThrow(() -> new IllegalStateException("no relation `" + name + "`"))
                .root();
    }

    /** The tree of an output. */
    Op output(String name) {
        return plan().outputs().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no output `" + name + "`"))
                .root();
    }
}
