package dev.headrace.target.tck;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RowsGiven;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.tck.oracle.TooManyRows;
import dev.headrace.testkit.generate.PipelineCase;
import dev.headrace.testkit.generate.Shrinker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes a trial that differs smaller, as long as it differs in the same kind of thing. */
final class Smaller {

    private static final String REJECTED = ".rejected";

    private final Function<Trial, Optional<Difference>> check;
    private final int tries;

    Smaller(Function<Trial, Optional<Difference>> check, int tries) {
        this.check = check;
        this.tries = tries;
    }

    Difference than(Difference start) {
        Trial sinks = throughSinks(start.trial());
        if (again(sinks, start).isEmpty()) {
            return start;
        }
        String name = start.trial().name();
        PipelineCase smallest = Shrinker.smallest(
                new PipelineCase(0, sinks.pipeline(), given(sinks.rows())),
                c -> again(trial(name, c), start).isPresent(),
                tries);
        Trial narrow = Shrinker.smallest(
                trial(name, smallest), Narrower::of, t -> again(t, start).isPresent(), tries);
        return again(narrow, start).orElse(start);
    }

    private Optional<Difference> again(Trial trial, Difference start) {
        try {
            return check.apply(trial)
                    .filter(d -> d.finding().kind() == start.finding().kind());
        } catch (TooManyRows | IllegalStateException | IllegalArgumentException unsound) {
            return Optional.empty();
        }
    }

    /** The same, with a sink for everything that is asked for and no others: what can go is then seen at the sinks. */
    private static Trial throughSinks(Trial trial) {
        Pipeline p = trial.pipeline();
        List<SinkDef> sinks = new ArrayList<>();
        for (String name : trial.outputs()) {
            p.sink(name)
                    .or(() -> p.relation(name).map(Smaller::sink))
                    .or(() -> p.source(name.replace(REJECTED, "")).map(Smaller::rejects))
                    .ifPresent(sinks::add);
        }
        Pipeline other =
                new Pipeline(p.packageName(), p.params(), p.sources(), p.relations(), sinks, List.of(), List.of());
        return trial.with(other).asking(List.of());
    }

    private static SinkDef sink(Relation r) {
        String name = "out_" + r.name();
        return sink(
                name,
                new Op.Read(name + ".0.from", r.name(), r.schema(), r.root().origin()));
    }

    private static SinkDef rejects(SourceDef s) {
        String name = "out_" + s.name() + "_bad";
        return sink(name, new Op.Rejected(name + ".0.from", s.name(), Rejects.schema(s.schema())));
    }

    private static SinkDef sink(String name, Op root) {
        return new SinkDef(name, root, Optional.empty(), Optional.empty(), true, false, "");
    }

    private static Trial trial(String name, PipelineCase c) {
        Map<String, InMemoryRows> rows = new LinkedHashMap<>();
        c.rows().forEach((source, given) -> rows.put(source, InMemoryRows.of(given)));
        return new Trial(name, c.pipeline(), List.of(), rows);
    }

    private static Map<String, RowsGiven> given(Map<String, InMemoryRows> rows) {
        Map<String, RowsGiven> given = new LinkedHashMap<>();
        rows.forEach((source, held) -> given.put(source, given(held)));
        return given;
    }

    private static RowsGiven given(InMemoryRows held) {
        List<List<Optional<Object>>> rows = new ArrayList<>();
        held.rows().forEach(r -> rows.add(r.stream().map(Optional::ofNullable).toList()));
        return new RowsGiven(held.columns(), rows);
    }
}
