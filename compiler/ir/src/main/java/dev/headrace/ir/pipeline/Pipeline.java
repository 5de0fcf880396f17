package dev.headrace.ir.pipeline;

import java.util.List;
import java.util.Optional;

/**
 * A checked pipeline. Relations stand in an order in which each reads only earlier ones; otherwise the author's order is kept.
 */
public record Pipeline(
        String packageName,
        List<ParamDef> params,
        List<SourceDef> sources,
        List<Relation> relations,
        List<SinkDef> sinks,
        List<TestDef> tests,
        List<Unbuilt> unbuilt) {
    public Pipeline {
        params = List.copyOf(params);
        sources = List.copyOf(sources);
        relations = List.copyOf(relations);
        sinks = List.copyOf(sinks);
        tests = List.copyOf(tests);
        unbuilt = List.copyOf(unbuilt);
    }

    public Optional<SourceDef> source(String name) {
        return sources.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    public Optional<Relation> relation(String name) {
        return relations.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    public Optional<SinkDef> sink(String name) {
        return sinks.stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
