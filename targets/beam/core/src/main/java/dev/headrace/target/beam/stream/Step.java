package dev.headrace.target.beam.stream;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.ship.CarriedFailure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;

/** A step of a stream: what it gets of the plan, and the rows that break rules in it. */
abstract class Step<I, O> extends DoFn<I, O> {
    private static final long serialVersionUID = 1;

    /** The diverted rows of every step. */
    static final TupleTag<Block> REJECTED = new TupleTag<>("rejected") {};

    /** The pages of every step's books. */
    static final TupleTag<byte[]> PAGES = new TupleTag<>("pages") {};

    /** What every step gives beside rows. */
    static final TupleTagList BESIDE = TupleTagList.of(REJECTED).and(PAGES);

    private final SentPlan plan;
    private final @Nullable String source;
    private final LinkedHashMap<String, Log> logs = new LinkedHashMap<>();
    private transient @Nullable Books books;

    /** @param source whose `on error` decides about rows that fail here */
    Step(SentPlan plan, Optional<String> source, Map<String, Log> logs) {
        this.plan = plan;
        this.source = source.orElse(null);
        source.map(logs::get).ifPresent(log -> this.logs.put(source.get(), log));
    }

    final SentPlan plan() {
        return plan;
    }

    final Books books() {
        Books open = books;
        if (open == null) {
            open = new Books(plan, source, logs);
            books = open;
        }
        return open;
    }

    /** Sends the diverted rows on, with the timestamp of what is being worked on. */
    final void settle(MultiOutputReceiver out) {
        books().settle(
                        block -> out.get(REJECTED).output(block),
                        page -> out.get(PAGES).output(page));
    }

    /** Does a piece of work. What ends the run carries what is said to the user through any runner. */
    static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RunFailure failure) {
            throw CarriedFailure.of(failure);
        }
    }

    @Teardown
    public final void closeBooks() {
        Books open = books;
        if (open != null) {
            open.close();
            books = null;
        }
    }
}
