package dev.headrace.target.local;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.Formats;
import dev.headrace.formats.InputFile;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.op.Operators;
import dev.headrace.operators.output.Outputs;
import dev.headrace.operators.output.Writing;
import dev.headrace.operators.plan.StageReads;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.rows.Stored;
import dev.headrace.operators.source.RejectedRows;
import dev.headrace.operators.source.SourceReader;
import dev.headrace.target.Progress;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** One run of one stage. */
final class StageRun implements Operators.Leaves, AutoCloseable {

    private final Stage.Dataflow stage;
    private final RunRequest request;
    private final Session session;
    private final StageReads reads;
    private final Operators operators;
    private final Map<String, SourceFates> fates = new LinkedHashMap<>();
    private final Map<String, SourceReader> readers = new LinkedHashMap<>();
    private final Map<String, Stored> kept = new LinkedHashMap<>();
    private final Map<String, LongAdder> counted = new ConcurrentHashMap<>();

    StageRun(Stage.Dataflow stage, RunRequest request) {
        this.stage = stage;
        this.request = request;
        Set<String> sources = new LinkedHashSet<>(stage.sources());
        this.session = new Session(request.resources(), request.cancellation(), bytes(sources));
        this.reads = new StageReads(request.plan().pipeline(), stage.outputs());
        this.operators = new Operators(
                this,
                session,
                request.params(),
                this::errors,
                (op, rows) -> counted.computeIfAbsent(op.id() + "/rows", step -> new LongAdder())
                        .add(rows));
        sources.forEach(s -> fates.put(s, new SourceFates(source(s), session)));
    }

    RunReport run() {
        long start = System.nanoTime();
        request.cancellation().check();
        tell(Progress.Kind.STAGE_STARTED, stage.id(), 0);
        try (Outputs outputs = new Outputs(request)) {
            write(outputs, false);
            scanTheRest();
            // What is diverted is known when everything else is done.
            write(outputs, true);
            List<Diagnostic> warnings = new ArrayList<>();
            fates.values().forEach(SourceFates::checkCeilings);
            readers.values().forEach(r -> warnings.addAll(r.judge()));
            request.cancellation().check();
            outputs.commit();
            tell(Progress.Kind.STAGE_DONE, stage.id(), 0);
            Map<String, Long> measures = new TreeMap<>();
            counted.forEach((step, rows) -> measures.put(step, rows.sum()));
            return new RunReport(
                    List.of(),
                    fates.values().stream().map(SourceFates::report).toList(),
                    outputs.reports(stage.outputs()),
                    fates.values().stream().flatMap(f -> f.issues().stream()).toList(),
                    warnings,
                    System.nanoTime() - start,
                    measures);
        } catch (OutOfMemoryError e) {
            throw new RunFailure(
                    Diagnostic.of(Code.HR0708, "the run ran out of memory; no output was changed")
                            .help("give it more: JAVA_OPTS=-Xmx4g")
                            .build(),
                    e);
        }
    }

    private void write(Outputs outputs, boolean ofRejects) {
        for (PlannedOutput output : stage.outputs()) {
            if (reads.readsRejects(output.root()) == ofRejects) {
                write(outputs.open(output), output);
            }
        }
    }

    private void write(Writing writing, PlannedOutput output) {
        session.workers().inOrder(operators.rows(output.root()), batch -> {
            writing.write(batch);
            tell(Progress.Kind.WRITING, output.name(), writing.rows());
        });
    }

    /** Reads the sources that nobody scanned: their bad rows are asked for. */
    private void scanTheRest() {
        for (Map.Entry<String, SourceFates> source : fates.entrySet()) {
            if (!readers.containsKey(source.getKey())) {
                Rows rows = reader(source.getKey()).read(reads.scans(source.getKey()));
                session.workers().drain(rows, thread -> (part, cursor) -> {
                    while (cursor.next() != null) {
                        // Only what does not come through is of interest.
                    }
                });
            }
        }
    }

    @Override
    public Rows scan(Op.Scan op) {
        List<Op.Scan> scans = reads.scans(op.source());
        if (scans.size() == 1) {
            return Operators.as(reader(op.source()).read(scans), op.schema());
        }
        String key = "source " + op.source();
        if (!kept.containsKey(key)) {
            kept.put(key, Stored.of(reader(op.source()).read(scans), session));
        }
        return Operators.as(kept.get(key).read(), op.schema());
    }

    @Override
    public Rows rejected(Op.Rejected op) {
        return Operators.as(RejectedRows.of(fates(op.source()), session), op.schema());
    }

    @Override
    public Rows read(Op.Read op) {
        Op root = request.plan()
                .pipeline()
                .relation(op.relation())
                .orElseThrow(() -> new IllegalStateException("no relation `" + op.relation() + "`"))
                .root();
        if (!reads.isShared(op.relation())) {
            return Operators.as(operators.rows(root), op.schema());
        }
        String key = "relation " + op.relation();
        if (!kept.containsKey(key)) {
            kept.put(key, Stored.of(operators.rows(root), session));
        }
        return Operators.as(kept.get(key).read(), op.schema());
    }

    private SourceReader reader(String source) {
        SourceReader reader = new SourceReader(
                fates(source),
                session,
                request.base(),
                request.params(),
                request.given().get(source),
                rows -> tell(Progress.Kind.READING, source, rows));
        readers.put(source, reader);
        return reader;
    }

    private SourceFates fates(String source) {
        return fates.computeIfAbsent(source, s -> new SourceFates(source(s), session));
    }

    private StepErrors errors(Op op) {
        return new StepErrors(op.id(), op.origin().map(this::fates).orElse(null));
    }

    private SourceDef source(String name) {
        return request.plan()
                .pipeline()
                .source(name)
                .orElseThrow(() -> new IllegalStateException("no source `" + name + "`"));
    }

    private long bytes(Set<String> sources) {
        long bytes = 0;
        for (String name : sources) {
            if (!request.given().containsKey(name)) {
                bytes += source(name)
                        .batch()
                        .map(b -> Formats.inputs(request.base(), b).stream()
                                .mapToLong(InputFile::bytes)
                                .sum())
                        .orElse(0L);
            }
        }
        return bytes;
    }

    private void tell(Progress.Kind kind, String part, long rows) {
        request.progress().onProgress(new Progress(stage.id(), kind, part, rows));
    }

    @Override
    public void close() {
        session.close();
    }
}
