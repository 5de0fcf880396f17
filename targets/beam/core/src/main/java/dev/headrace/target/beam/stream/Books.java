package dev.headrace.target.beam.stream;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.fate.FatePage;
import dev.headrace.operators.fate.Rejected;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.source.SourceRules;
import dev.headrace.target.Cancellation;
import dev.headrace.target.Resources;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.books.Page;
import dev.headrace.target.beam.log.Log;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.jspecify.annotations.Nullable;

/**
 * What one step of a running stream writes down about bad rows of its source. After each piece of work the diverted rows leave
 * and the numbers go to counters. A row whose fate is to end the run ends it at once.
 */
final class Books implements AutoCloseable {

    /** What counters of all streams are filed under; their names are a step and what is counted: {@code tx.read/rows}. */
    static final String METRICS = "headrace";

    private static final long MEMORY = 64L << 20;

    private final Session session;
    private final @Nullable SourceFates fates;
    private final Schema rejects;
    private @Nullable SourceRules rules;
    private final Counter read;
    private final Counter dropped;
    private final Counter warned;
    private final Counter diverted;

    /**
     * @param source whose rows they are; null if they come from no source
     * @param logs what was read for each source, to name the places of rows
     */
    Books(SentPlan plan, @Nullable String source, Map<String, Log> logs) {
        this.session = new Session(
                new Resources(MEMORY, 1, Path.of(System.getProperty("java.io.tmpdir"))), new Cancellation(), 0);
        this.read = counter(source, "rows");
        this.dropped = counter(source, "dropped");
        this.warned = counter(source, "warned");
        this.diverted = counter(source, "rejected");
        if (source == null) {
            this.fates = null;
            this.rejects = Schema.of(List.of());
            return;
        }
        SourceDef def = plan.source(source);
        SourceFates made = plan.ends() ? SourceFates.collecting(def, session) : new SourceFates(def, session);
        Log log = logs.get(source);
        if (log != null) {
            made.inputs(log::name);
        }
        this.fates = made;
        this.rejects = Rejects.schema(def.schema());
    }

    private static Counter counter(@Nullable String source, String what) {
        return Metrics.counter(METRICS, (source == null ? "" : source) + "/" + what);
    }

    Session session() {
        return session;
    }

    SourceFates fates() {
        SourceFates mine = fates;
        if (mine == null) {
            throw new IllegalStateException("rows that come from no source have no books");
        }
        return mine;
    }

    StepErrors errors(Op op) {
        return new StepErrors(op.id(), fates);
    }

    /** The rules of the source, whose states are part of these books. */
    SourceRules rules(Schema read, Map<String, Object> params) {
        SourceRules made = rules;
        if (made == null) {
            made = new SourceRules(fates(), read, params, columns -> true);
            rules = made;
        }
        return made;
    }

    /** Hands out the rows diverted since the last call and what was written, which it also counts. */
    void settle(Consumer<Block> rejected, Consumer<byte[]> pages) {
        SourceFates mine = fates;
        if (mine == null) {
            return;
        }
        for (Batch batch : mine.drainRejected()) {
            rejected.accept(Block.of(Rejected.bare(batch, rejects)));
        }
        FatePage fate = mine.drain();
        read.inc(fate.read());
        dropped.inc(fate.dropped());
        warned.inc(fate.warned());
        diverted.inc(fate.diverted());
        List<List<byte[]>> states = rules == null ? List.of() : rules.drainTables();
        boolean watched = states.stream().anyMatch(s -> !s.isEmpty());
        if (!fate.isEmpty() || watched) {
            String source = mine.source().name();
            pages.accept(new Page(
                            fate.isEmpty() ? List.of() : List.of(fate),
                            watched ? List.of(new Page.Watched(source, states)) : List.of(),
                            List.of())
                    .pack());
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
