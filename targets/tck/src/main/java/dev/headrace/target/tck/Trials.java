package dev.headrace.target.tck;

import dev.headrace.ir.function.Functions;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.target.InMemoryRows;
import dev.headrace.testkit.generate.Dice;
import dev.headrace.testkit.generate.Limits;
import dev.headrace.testkit.generate.PipelineCase;
import dev.headrace.testkit.generate.Pipelines;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Trials made up from seeds. */
public final class Trials {

    private final Pipelines small;
    private final Pipelines usual;

    public Trials(Functions functions) {
        this.small = new Pipelines(functions, Limits.SMALL);
        this.usual = new Pipelines(functions, Limits.USUAL);
    }

    /** The trial of a seed: a generated pipeline under sometimes stricter fates, asked for some of its outputs. */
    public Trial of(long seed) {
        Dice dice = new Dice(~seed);
        PipelineCase made = (dice.chance(60) ? small : usual).of(seed);
        Pipeline pipeline = fated(dice, made.pipeline());
        Map<String, InMemoryRows> rows = new LinkedHashMap<>();
        made.rows().forEach((source, given) -> rows.put(source, InMemoryRows.of(given)));
        return new Trial("seed " + seed, pipeline, outputs(dice, pipeline), rows);
    }

    /** All sinks, or some relations and the diverted rows: what is asked for decides what is inlined and left out. */
    private static List<String> outputs(Dice dice, Pipeline pipeline) {
        List<String> outputs = new ArrayList<>();
        if (dice.chance(50)) {
            pipeline.sinks().stream().map(SinkDef::name).forEach(outputs::add);
        } else {
            List<Relation> some =
                    dice.some(pipeline.relations(), 1, pipeline.relations().size());
            some.forEach(r -> outputs.add(r.name()));
        }
        if (dice.chance(50)) {
            pipeline.sources().forEach(s -> outputs.add(s.name() + ".rejected"));
        }
        return outputs;
    }

    private static Pipeline fated(Dice dice, Pipeline p) {
        List<SourceDef> sources = new ArrayList<>();
        for (SourceDef source : p.sources()) {
            sources.add(dice.chance(20) ? under(policy(dice), source) : source);
        }
        return new Pipeline(p.packageName(), p.params(), sources, p.relations(), p.sinks(), p.tests(), p.unbuilt());
    }

    private static ErrorPolicy policy(Dice dice) {
        Fate fate = dice.oneOf(Fate.FAIL, Fate.DROP, Fate.WARN, Fate.DIVERT);
        Optional<BigDecimal> ceiling =
                dice.chance(50) ? Optional.of(new BigDecimal(dice.oneOf("0.01", "0.1", "0.5"))) : Optional.empty();
        return new ErrorPolicy(fate, fate == Fate.FAIL ? Optional.empty() : ceiling, OptionalLong.empty());
    }

    private static SourceDef under(ErrorPolicy policy, SourceDef s) {
        return new SourceDef(
                s.name(),
                s.schema(),
                s.batch(),
                s.stream(),
                s.lateness(),
                s.late(),
                s.idle(),
                Optional.of(policy),
                s.checks(),
                s.expectations(),
                s.doc());
    }
}
