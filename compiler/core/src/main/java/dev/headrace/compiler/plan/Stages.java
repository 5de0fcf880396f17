package dev.headrace.compiler.plan;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
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
import java.util.Optional;
import java.util.Set;

/** Gathers what outputs need, and parts it into regions that share nothing. */
final class Stages {

    private final StepCuts cuts;
    private final Pipeline pipeline;
    private final List<PlannedOutput> outputs;
    private final Trainings trainings;

    Stages(StepCuts cuts, Trainings trainings) {
        this.cuts = cuts;
        this.trainings = trainings;
        this.pipeline = cuts.pipeline();
        this.outputs = cuts.outputs();
    }

    /** Empty after a report. */
    Optional<Plan> plan(DiagnosticSink diagnostics) {
        List<Region> regions = regions();
        Region all = new Region();
        regions.forEach(all::join);
        if (divertsLater(regions, diagnostics)) {
            return Optional.empty();
        }
        Pipeline needed = new Pipeline(
                pipeline.packageName(), pipeline.params(), sources(all), relations(all), sinks(), List.of(), List.of());
        return Optional.of(new Plan(needed, stages(regions)));
    }

    /** Regions and programs by turns, each program behind the region that writes what it takes; then trainings and gates. */
    private List<Stage> stages(List<Region> regions) {
        List<Stage> stages = new ArrayList<>();
        Map<String, String> flows = new LinkedHashMap<>();
        int deepest = regions.stream().mapToInt(r -> r.level).max().orElse(0);
        for (int level = 0; level <= deepest; level++) {
            for (Region region : regions) {
                if (region.level == level) {
                    Stage flow = stage(region);
                    stages.add(flow);
                    region.outputs.forEach(o -> flows.put(o, flow.id()));
                    region.outputs.forEach(o -> cuts.step(o, flow.id()).ifPresent(stages::add));
                }
            }
        }
        stages.addAll(trainings.stages(flows));
        return stages;
    }

    /** Diverted rows that are read are all there when a stage is done; behind a step more could come. */
    private boolean divertsLater(List<Region> regions, DiagnosticSink diagnostics) {
        boolean any = false;
        for (PlannedOutput output : outputs) {
            for (Op op : output.root().inOrder()) {
                boolean later = op instanceof Op.Rejected rejected
                        && regions.stream().anyMatch(r -> r.level > 0 && r.sources.contains(rejected.source()));
                if (later) {
                    String source = ((Op.Rejected) op).source();
                    diagnostics.report(Diagnostic.of(
                                    Code.HR0501,
                                    "`" + output.name() + "` wants the rows that `" + source
                                            + "` diverts, and more of them may be diverted behind a step")
                            .note("`" + source + "` is read before the step and behind it again")
                            .help("run `" + output.name() + "` by itself, or the outputs behind the step"));
                    any = true;
                }
            }
        }
        return any;
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
            region.level = cuts.level(output.name());
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

        /** How many programs, at the most, what it reads has come through. */
        int level;

        boolean touches(Region other) {
            return level == other.level && touched(other);
        }

        private boolean touched(Region other) {
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
