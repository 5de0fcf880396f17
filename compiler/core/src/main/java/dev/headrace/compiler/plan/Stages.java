package dev.headrace.compiler.plan;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what outputs need, and parts it into regions that share nothing. */
final class Stages {

    private final Pipeline pipeline;
    private final List<PlannedOutput> outputs;

    Stages(Pipeline pipeline, List<PlannedOutput> outputs) {
        this.pipeline = pipeline;
        this.outputs = outputs;
    }

    Plan plan() {
        List<Region> regions = regions();
        Region all = new Region();
        regions.forEach(all::join);
        Pipeline needed = new Pipeline(
                pipeline.packageName(), pipeline.params(), sources(all), relations(all), sinks(), List.of(), List.of());
        return new Plan(needed, regions.stream().map(this::stage).toList());
    }

    private Stage stage(Region region) {
        List<PlannedOutput> own =
                outputs.stream().filter(o -> region.outputs.contains(o.name())).toList();
        return new Stage.Dataflow(
                "flow." + own.get(0).name(),
                sources(region).stream().map(SourceDef::name).toList(),
                relations(region).stream().map(Relation::name).toList(),
                own);
    }

    /** Regions in the order of their first outputs. */
    private List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        for (PlannedOutput output : outputs) {
            Region region = new Region();
            region.outputs.add(output.name());
            gather(output.root(), region);
            List<Region> touched = regions.stream().filter(region::touches).toList();
            if (touched.isEmpty()) {
                regions.add(region);
            } else {
                Region first = touched.get(0);
                first.join(region);
                touched.stream().skip(1).forEach(first::join);
                regions.removeAll(touched.subList(1, touched.size()));
            }
        }
        return regions;
    }

    private void gather(Op root, Region region) {
        for (Op op : root.inOrder()) {
            if (op instanceof Op.Scan scan) {
                region.sources.add(scan.source());
            } else if (op instanceof Op.Rejected rejected) {
                region.sources.add(rejected.source());
            } else if (op instanceof Op.Late late) {
                region.sources.add(late.source());
            } else if (op instanceof Op.Read read && region.relations.add(read.relation())) {
                pipeline.relation(read.relation()).ifPresent(r -> gather(r.root(), region));
            }
        }
    }

    private List<SourceDef> sources(Region region) {
        return pipeline.sources().stream()
                .filter(s -> region.sources.contains(s.name()))
                .toList();
    }

    private List<Relation> relations(Region region) {
        return pipeline.relations().stream()
                .filter(r -> region.relations.contains(r.name()))
                .toList();
    }

    private List<SinkDef> sinks() {
        Map<String, PlannedOutput> byName = new LinkedHashMap<>();
        outputs.forEach(o -> byName.put(o.name(), o));
        return pipeline.sinks().stream()
                .filter(s -> byName.containsKey(s.name()))
                .toList();
    }

    /** What belongs together because it shares a source or a relation. */
    private static final class Region {
        final Set<String> outputs = new LinkedHashSet<>();
        final Set<String> sources = new LinkedHashSet<>();
        final Set<String> relations = new LinkedHashSet<>();

        boolean touches(Region other) {
            return sources.stream().anyMatch(other.sources::contains)
                    || relations.stream().anyMatch(other.relations::contains);
        }

        void join(Region other) {
            outputs.addAll(other.outputs);
            sources.addAll(other.sources);
            relations.addAll(other.relations);
        }
    }
}
