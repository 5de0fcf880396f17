package dev.headrace.target.beam.stream;

import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.BlockCoder;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.LogSource;
import dev.headrace.target.beam.log.Timing;
import dev.headrace.target.beam.step.StepNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;

/** Sources that stream, each read once and judged by its rules. */
final class Reading {

    private final SentPlan plan;
    private final Pipeline pipeline;
    private final StepNames names;
    private final Beside beside;
    private final Map<String, PCollection<Block>> read = new LinkedHashMap<>();
    private final Map<String, PCollection<Block>> late = new LinkedHashMap<>();

    Reading(SentPlan plan, Pipeline pipeline, StepNames names, Beside beside) {
        this.plan = plan;
        this.pipeline = pipeline;
        this.names = names;
        this.beside = beside;
    }

    /** Adds the step of a keyed rule. */
    interface Machines {
        PCollection<Block> add(MachineMaker maker, String step, PCollection<Block> rows);
    }

    /** The late rows of a source that has been read, all columns of its log; none if it does not divert them. */
    PCollection<Block> late(String source) {
        return Objects.requireNonNull(late.get(source));
    }

    /** The sound rows of a source, all columns of its log. */
    PCollection<Block> of(String source, Streams.Live live, Machines machines) {
        PCollection<Block> rows = read.get(source);
        if (rows == null) {
            rows = judged(source, live, machines);
            read.put(source, rows);
        }
        return rows;
    }

    private PCollection<Block> judged(String source, Streams.Live live, Machines machines) {
        Log log = live.log();
        PCollection<Block> rows =
                from(source, LogSource.of(log, live.timing()).untilDrained(), log, "", Long.MAX_VALUE);
        Optional<Log> history = live.history();
        if (history.isPresent()) {
            // No row of the history is late; the watermark waits until it has been read.
            Timing all = new Timing(Long.MAX_VALUE, -1, Long.MIN_VALUE);
            PCollection<Block> past = from(
                    source,
                    LogSource.of(history.get(), all),
                    history.get(),
                    ".history",
                    live.timing().cut());
            rows = PCollectionList.of(past).and(rows).apply(names.of(source + ".all", ""), Flatten.pCollections());
        }
        return rules(source, log, rows, machines);
    }

    private PCollection<Block> from(String source, LogSource logs, Log log, String part, long before) {
        PCollectionTuple made = pipeline.apply(names.of(source + part + ".read", ""), logs.read())
                .apply(
                        names.of(source + part, ""),
                        ParDo.of(new ReadFn(plan, source, log, before))
                                .withOutputTags(ReadFn.ROWS, Step.BESIDE.and(ReadFn.LATE)));
        PCollection<Block> lates = made.get(ReadFn.LATE).setCoder(BlockCoder.of());
        if (part.isEmpty()) {
            late.put(source, lates);
        }
        return beside.rows(made, Optional.of(source));
    }

    private PCollection<Block> rules(String source, Log log, PCollection<Block> first, Machines machines) {
        PCollection<Block> rows = first;
        int n = 0;
        for (Expectation expectation : plan.source(source).expectations()) {
            if (expectation instanceof Expectation.Unique) {
                String step = names.of(source + ".unique", Integer.toString(n));
                PCollection<Block> unique = machines.add(new MachineMaker.OfUnique(source, log, n), step, rows);
                n++;
                PCollectionTuple made = unique.apply(
                        names.of(source + ".rules", Integer.toString(n)),
                        ParDo.of(new RulesFn(plan, source, log, n)).withOutputTags(ReadFn.ROWS, Step.BESIDE));
                rows = beside.rows(made, Optional.of(source));
            }
        }
        return rows;
    }
}
