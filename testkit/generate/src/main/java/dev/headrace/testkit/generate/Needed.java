package dev.headrace.testkit.generate;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import java.util.HashSet;
import java.util.Set;

/** A pipeline without the relations and sources that no sink needs. */
final class Needed {

    private final Pipeline pipeline;
    private final Set<String> relations = new HashSet<>();
    private final Set<String> sources = new HashSet<>();

    private Needed(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    static Pipeline of(Pipeline p) {
        Needed needed = new Needed(p);
        p.sinks().forEach(s -> needed.gather(s.root()));
        return new Pipeline(
                p.packageName(),
                p.params(),
                p.sources().stream()
                        .filter(s -> needed.sources.contains(s.name()))
                        .toList(),
                p.relations().stream()
                        .filter(r -> needed.relations.contains(r.name()))
                        .toList(),
                p.sinks(),
                p.tests(),
                p.unbuilt());
    }

    private void gather(Op root) {
        for (Op op : root.inOrder()) {
            if (op instanceof Op.Scan scan) {
                sources.add(scan.source());
            } else if (op instanceof Op.Rejected rejected) {
                sources.add(rejected.source());
            } else if (op instanceof Op.Late late) {
                sources.add(late.source());
            } else if (op instanceof Op.Read read && relations.add(read.relation())) {
                pipeline.relation(read.relation()).ifPresent(r -> gather(r.root()));
            }
        }
    }
}
