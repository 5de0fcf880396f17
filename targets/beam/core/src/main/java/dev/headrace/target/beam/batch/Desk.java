package dev.headrace.target.beam.batch;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.fate.FatePage;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.source.SourcePieces;
import dev.headrace.operators.source.SourceRules;
import dev.headrace.target.Cancellation;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.Item;
import dev.headrace.target.beam.books.Page;
import dev.headrace.target.beam.ship.JobSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What one copy of a step on a worker has: memory, the books it keeps, the run's parameters. For one thread. */
public final class Desk implements AutoCloseable {
    private static final int SPREAD = 8;

    private final JobSpec job;
    private final Map<String, Object> params;
    private final Session session;
    private final Map<String, SourceFates> fates = new LinkedHashMap<>();
    private final Map<String, SourceRules> rules = new LinkedHashMap<>();
    private final List<Page.Part> parts = new ArrayList<>();
    private int settled;

    public Desk(JobSpec job) {
        this.job = job;
        this.params = job.params();
        this.session = new Session(job.resources(), new Cancellation(), 0);
    }

    JobSpec job() {
        return job;
    }

    Map<String, Object> params() {
        return params;
    }

    public Session session() {
        return session;
    }

    SourceFates fates(String source) {
        return fates.computeIfAbsent(source, s -> {
            SourceFates books = SourceFates.collecting(job.source(s), session);
            books.inputs(job.inputs(s));
            return books;
        });
    }

    StepErrors errors(Op op) {
        return new StepErrors(op.id(), op.origin().map(this::fates).orElse(null));
    }

    /** @param held the columns of rows given by hand; absent if rows come from files */
    SourceRules rules(String source, Schema schema, Optional<List<String>> held) {
        return rules.computeIfAbsent(
                source, s -> new SourceRules(fates(s), schema, params, SourcePieces.checked(held)));
    }

    void wrote(Page.Part part) {
        parts.add(part);
    }

    /** Hands over what was written into the books since the last call, spread over a few buckets. */
    public void settle(Outlet.Receiver receiver) {
        Consumer<Item> to = item -> receiver.accept(settled++ & (SPREAD - 1), item);
        List<FatePage> pages = new ArrayList<>();
        fates.forEach((source, books) -> {
            for (Batch rejected : books.drainRejected()) {
                to.accept(new Item.Diverted(source, Block.of(rejected)));
            }
            FatePage page = books.drain();
            if (!page.isEmpty()) {
                pages.add(page);
            }
        });
        List<Page.Watched> watched = new ArrayList<>();
        rules.forEach((source, rule) -> {
            List<List<byte[]>> states = rule.drainTables();
            if (states.stream().anyMatch(s -> !s.isEmpty())) {
                watched.add(new Page.Watched(source, states));
            }
        });
        Page page = new Page(pages, watched, parts);
        parts.clear();
        if (!page.isEmpty()) {
            to.accept(new Item.Page(page.pack()));
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
