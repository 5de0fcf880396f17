package dev.headrace.target.beam.stream;

import dev.headrace.diagnostics.Code;
import dev.headrace.formats.BadRow;
import dev.headrace.ir.op.Op;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.fate.Offence;
import dev.headrace.operators.fate.RowJson;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.op.Operators;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.rows.Stored;
import dev.headrace.operators.source.SourceRules;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.LogReader;
import dev.headrace.target.beam.log.LogRows;
import dev.headrace.target.beam.log.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The sources of tables that are there at the start, each read to its end when it is first asked for. */
final class TableLeaves implements Operators.Leaves {

    private final SentPlan plan;
    private final Map<String, Log> logs;
    private final Session session;
    private final Map<String, Books> books = new LinkedHashMap<>();
    private final Map<String, Stored> read = new LinkedHashMap<>();
    private final Map<String, Stored> relations = new LinkedHashMap<>();

    TableLeaves(SentPlan plan, Map<String, Log> logs, Session session) {
        this.plan = plan;
        this.logs = logs;
        this.session = session;
    }

    StepErrors errors(Op op) {
        return op.origin().map(s -> books(s).errors(op)).orElseGet(() -> new StepErrors(op.id(), null));
    }

    /** Hands out what was diverted and written; called at the end. Sources that nobody scanned are read for their bad rows. */
    void settle(BiConsumer<String, Block> rejected, Consumer<byte[]> pages) {
        for (String source : logs.keySet()) {
            if (!read.containsKey(source)) {
                read.put(source, Stored.of(sound(source), session));
            }
        }
        books.forEach((source, b) -> {
            b.settle(block -> rejected.accept(source, block), pages);
            b.close();
        });
    }

    private Books books(String source) {
        return books.computeIfAbsent(source, s -> new Books(plan, s, logs));
    }

    @Override
    public Rows scan(Op.Scan op) {
        Stored stored = read.get(op.source());
        if (stored == null) {
            stored = Stored.of(sound(op.source()), session);
            read.put(op.source(), stored);
        }
        return Operators.as(stored.read(), op.schema());
    }

    @Override
    public Rows rejected(Op.Rejected op) {
        throw new IllegalStateException("diverted rows are read where they arise");
    }

    /** Computed once, however many read it: its bad rows count once. */
    @Override
    public Rows read(Op.Read op) {
        Stored stored = relations.get(op.relation());
        if (stored == null) {
            Op root = plan.relation(op.relation());
            stored = Stored.of(new Operators(this, session, plan.params(), this::errors).rows(root), session);
            relations.put(op.relation(), stored);
        }
        return Operators.as(stored.read(), op.schema());
    }

    private Rows sound(String source) {
        Log log = logs.get(source);
        if (log == null) {
            throw new IllegalStateException("`" + source + "` is not there at the start");
        }
        List<Batch> batches = all(log, books(source).fates());
        Rows rows = new CountedRows(log.schema(), 1, i -> BatchCursor.of(batches), () -> {});
        SourceRules rules = books(source).rules(log.schema(), plan.params());
        for (int n = 0; n <= rules.uniques(); n++) {
            int part = n;
            if (n > 0) {
                rows = rules.unique(n - 1, rows, session);
            }
            rows = new MappedRows(rows, log.schema(), batch -> rules.part(part, batch));
        }
        return rows;
    }

    private static List<Batch> all(Log log, SourceFates fates) {
        List<Batch> batches = new ArrayList<>();
        List<Position> positions = log.beginnings();
        try (LogReader reader = log.open(positions)) {
            for (Position position : positions) {
                while (!reader.isOver(position.partition())) {
                    LogRows rows = reader.next(position.partition());
                    if (rows != null) {
                        fates.countRead(rows.rows().size() + rows.bad().size());
                        rows.bad().forEach(bad -> reject(bad, fates));
                        batches.add(rows.rows());
                    }
                }
            }
        }
        return batches;
    }

    private static void reject(BadRow bad, SourceFates fates) {
        fates.meetAndGo(
                fates.onError(),
                new Offence(
                        fates.source().name(),
                        Code.HR0701,
                        bad.place(),
                        bad.column(),
                        bad.reason(),
                        bad.value(),
                        () -> RowJson.of(bad.row())));
    }
}
