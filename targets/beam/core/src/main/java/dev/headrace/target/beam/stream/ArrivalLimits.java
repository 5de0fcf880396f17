package dev.headrace.target.beam.stream;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an output that leaves on arrival cannot read: rows that are made, or chosen, only when no other can come. */
final class ArrivalLimits {

    private final SentPlan plan;
    private final Shape shape;
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();

    ArrivalLimits(SentPlan plan, Shape shape) {
        this.plan = plan;
        this.shape = shape;
    }

    /** Whether the outputs of a stage leave on arrival; if one does that has to wait for nothing else, all do. */
    boolean check(Stage.Dataflow stage) {
        String prompt = "";
        String waiting = "";
        for (PlannedOutput output : stage.outputs()) {
            boolean onArrival = plan.plan()
                    .pipeline()
                    .sink(output.name())
                    .map(SinkDef::onArrival)
                    .orElse(false);
            if (onArrival) {
                prompt = output.name();
                refuse(output.name(), output.root());
                sources.forEach(s -> unique(output.name(), s));
            } else if (waits(output.root(), new HashSet<>())) {
                waiting = output.name();
            }
        }
        if (!prompt.isEmpty() && !waiting.isEmpty()) {
            throw new RunFailure(Diagnostic.of(
                            Code.HR0501,
                            "`" + prompt + "` leaves on arrival and `" + waiting
                                    + "` when the watermark has passed, and both read the same rows")
                    .note("one run of a stream computes a window once, in one of the two ways")
                    .help("run them as two jobs, each with its own names")
                    .build());
        }
        return !prompt.isEmpty();
    }

    private void refuse(String output, Op root) {
        for (Op op : root.inOrder()) {
            if (shape.isTable(op)) {
                continue;
            }
            if (op instanceof Op.Group || op instanceof Op.Dedupe) {
                throw refused(output, "`" + op.id() + "`");
            }
            if (op instanceof Op.Scan scan) {
                sources.add(scan.source());
            }
            if (op instanceof Op.Read read && seen.add(read.relation())) {
                refuse(output, plan.relation(read.relation()));
            }
        }
    }

    private void unique(String output, String source) {
        if (plan.source(source).expectations().stream().anyMatch(Expectation.Unique.class::isInstance)) {
            throw refused(output, "that the rows of `" + source + "` are unique");
        }
    }

    private static RunFailure refused(String output, String what) {
        return new RunFailure(Diagnostic.of(Code.HR0501, "`" + output + "` leaves on arrival and reads " + what)
                .note("which rows these are is known only when no other can come")
                .help("leave `emit on arrival` out")
                .build());
    }

    /** Whether rows wait for the watermark anywhere in a tree. */
    private boolean waits(Op root, Set<String> read) {
        return !shape.isTable(root)
                && root.inOrder().stream()
                        .filter(op -> !shape.isTable(op))
                        .anyMatch(op -> op instanceof Op.Group
                                || op instanceof Op.Dedupe
                                || op instanceof Op.Rolling
                                || op instanceof Op.AsofJoin
                                || (op instanceof Op.Read r
                                        && read.add(r.relation())
                                        && waits(plan.relation(r.relation()), read)));
    }
}
