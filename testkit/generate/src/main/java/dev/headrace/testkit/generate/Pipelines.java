package dev.headrace.testkit.generate;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.FeatureInfo;
import dev.headrace.ir.pipeline.LateRows;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.pipeline.RowsGiven;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Random checked pipelines: every operator but {@link Op.Via}, relations that several read, diverted rows that are read.
 * What they compute is meant to be awkward, not sensible.
 */
public final class Pipelines {

    private final Exprs exprs;
    private final Limits limits;

    public Pipelines(Functions functions, Limits limits) {
        this(new Exprs(functions), limits);
    }

    /** Pipelines whose expressions come from {@code exprs}: to leave out functions, say. */
    public Pipelines(Exprs exprs, Limits limits) {
        this.exprs = exprs;
        this.limits = limits;
    }

    /** The pipeline and rows of a seed. */
    public PipelineCase of(long seed) {
        Dice dice = new Dice(seed);
        List<ParamDef> params = params(dice.split());
        Exprs some = exprs.withParams(params);
        List<SourceDef> sources = new ArrayList<>();
        Map<String, RowsGiven> rows = new LinkedHashMap<>();
        int count = dice.between(1, limits.sources());
        for (int i = 0; i < count; i++) {
            SourceDef source = new Sources(exprs, limits).of(dice.split(), "s" + i);
            sources.add(source);
            rows.put(source.name(), Rows.of(dice.split(), source.schema(), limits.rows()));
        }
        List<Relation> relations = relations(dice, sources, some);
        Pipeline pipeline = new Pipeline(
                dice.chance(50) ? "made.up" : "",
                params,
                sources,
                relations,
                sinks(dice, sources, relations, some),
                List.of(),
                List.of());
        return new PipelineCase(seed, pipeline, rows);
    }

    private static List<ParamDef> params(Dice dice) {
        List<ParamDef> params = new ArrayList<>();
        int count = dice.between(0, 2);
        for (int i = 0; i < count; i++) {
            DataType type = dice.oneOf(Schemas.PLAIN);
            params.add(new ParamDef("p" + i, type, Optional.of(Values.of(dice, type)), Optional.empty(), ""));
        }
        return params;
    }

    private List<Relation> relations(Dice dice, List<SourceDef> sources, Exprs some) {
        List<Relation> relations = new ArrayList<>();
        int count = dice.between(1, limits.relations());
        for (int i = 0; i < count; i++) {
            Dice own = dice.split();
            Leaves leaves = new Leaves("r" + i, sources, relations);
            relations.add(own.chance(25) ? features(own, leaves, some) : table(own, leaves, some));
        }
        return relations;
    }

    private Relation table(Dice dice, Leaves leaves, Exprs some) {
        Verbs verbs = new Verbs(dice, some, limits, leaves);
        Op root = leaves.any(dice);
        int count = dice.between(0, limits.verbs());
        for (int i = 0; i < count; i++) {
            root = verbs.any(root);
        }
        return new Relation(leaves.name(), RelationKind.TABLE, root, Optional.empty(), "");
    }

    /** Rolling windows over a source with event time, if there is one. */
    private Relation features(Dice dice, Leaves leaves, Exprs some) {
        Verbs verbs = new Verbs(dice, some, limits, leaves);
        Op from = leaves.scan(dice);
        if (from.schema().eventTime().isEmpty()) {
            return table(dice, leaves, some);
        }
        Op root = verbs.rolling(from, List.of("k"));
        if (dice.chance(40)) {
            root = verbs.derive(root);
        }
        List<String> owned = new ArrayList<>(root.schema().names());
        owned.removeAll(from.schema().names());
        FeatureInfo info = new FeatureInfo(((Op.Scan) from).source(), List.of("k"), owned);
        return new Relation(leaves.name(), RelationKind.FEATURES, root, Optional.of(info), "");
    }

    private List<SinkDef> sinks(Dice dice, List<SourceDef> sources, List<Relation> relations, Exprs some) {
        List<SinkDef> sinks = new ArrayList<>();
        int count = dice.between(1, Math.min(3, relations.size()));
        List<Relation> chosen = dice.some(relations, count, count);
        for (Relation relation : chosen) {
            String name = "out" + sinks.size();
            Op root = Leaves.read(name + ".0.from", relation);
            if (dice.chance(50)) {
                root = new Op.Filter(name + ".1.where", root, condition(dice, root, some));
            }
            if (dice.chance(40)) {
                root = new Verbs(dice, some, limits, new Leaves(name, sources, List.of())).keep(root);
            }
            sinks.add(sink(name, root));
        }
        for (SourceDef source : sources) {
            if (source.diverts()) {
                String name = source.name() + "_bad";
                sinks.add(
                        sink(name, new Op.Rejected(name + ".0.from", source.name(), Rejects.schema(source.schema()))));
            }
            if (source.late() == Fate.DIVERT) {
                String name = source.name() + "_late";
                sinks.add(sink(name, new Op.Late(name + ".0.from", source.name(), LateRows.schema(source.schema()))));
            }
        }
        if (dice.chance(20)) {
            relations.stream()
                    .filter(r -> r.schema().eventTime().isPresent())
                    .findFirst()
                    .ifPresent(r -> {
                        String name = r.name() + "_warming";
                        sinks.add(sink(name, new Op.Warming(name + ".1.warming", Leaves.read(name + ".0.from", r))));
                    });
        }
        return sinks;
    }

    private Expr condition(Dice dice, Op root, Exprs some) {
        return some.condition(dice, root.schema(), limits.depth());
    }

    private static SinkDef sink(String name, Op root) {
        Binding binding = new Binding("parquet", "out/" + name, List.of(), List.of());
        return new SinkDef(name, root, Optional.of(binding), Optional.empty(), true, false, "");
    }
}
