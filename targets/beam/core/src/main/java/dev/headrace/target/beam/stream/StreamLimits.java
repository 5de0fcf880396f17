package dev.headrace.target.beam.stream;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.StreamRules;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What cannot be on a stream, with the reason. The compiler refuses most of it with the place in the text; this holds for any
 * plan. Tables that are there at the start are not looked at.
 */
public final class StreamLimits {

    private final SentPlan plan;
    private final Shape shape;
    private final Map<String, Time> relations = new LinkedHashMap<>();

    StreamLimits(SentPlan plan, Shape shape) {
        this.plan = plan;
        this.shape = shape;
    }

    /** What a watermark says of rows. */
    private enum Time {
        /** That all earlier ones have come, by when they happened. */
        HAPPENED,
        /** By when they were known. */
        KNOWN,
        /** Something about a time that rows do not carry any more, or nothing. */
        NONE
    }

    /**
     * Looks at all a stage reads.
     *
     * @return whether rows leave on arrival
     * @throws RunFailure HR0501 or HR0503 for the first thing refused
     */
    boolean check(Stage.Dataflow stage) {
        for (PlannedOutput output : stage.outputs()) {
            time(output.root());
        }
        for (String source : stage.sources()) {
            plan.source(source).expectations().forEach(e -> unique(source, e));
            boolean table = shape.isTable(
                    new Op.Scan(source, source, plan.source(source).schema()));
            if (!plan.ends() && !table) {
                endless(plan.source(source));
            }
        }
        return new ArrivalLimits(plan, shape).check(stage);
    }

    /** A stream that does not end never has all rows. */
    private static void endless(SourceDef source) {
        boolean ceiling = source.batchPolicy().maxShare().isPresent();
        for (Expectation e : source.expectations()) {
            ceiling |= e instanceof Expectation.Table || e.policy().maxShare().isPresent();
        }
        if (ceiling) {
            throw new RunFailure(Diagnostic.of(
                            Code.HR0503,
                            "`" + source.name()
                                    + "` has a ceiling or a condition about all its rows, and its stream has no"
                                    + " end")
                    .note("what holds for all rows together is known when the last one has come")
                    .help("state it in a source of its own that is bound as `batch` only")
                    .build());
        }
    }

    private void unique(String source, Expectation expectation) {
        Schema schema = plan.source(source).schema();
        boolean table = shape.isTable(new Op.Scan(source, source, schema));
        if (expectation instanceof Expectation.Unique && !table && of(schema) != Time.HAPPENED) {
            throw refused(
                    "`" + source + "` cannot expect that rows be unique on a stream",
                    "which of two equal rows comes first is known only if rows keep time by when they happened");
        }
    }

    private static Time of(Schema schema) {
        return schema.knownTime().isPresent() ? Time.KNOWN : schema.eventTime().isPresent() ? Time.HAPPENED : Time.NONE;
    }

    /** What the watermark says of an operator's rows. */
    private Time time(Op op) {
        if (shape.isTable(op)) {
            return of(op.schema());
        }
        StreamRules.refusal(op).ifPresent(why -> {
            throw refused("`" + op.id() + "`: the engine " + why, "a stream has no end");
        });
        Time kept = op.accept(new Keeping());
        boolean carried = kept == Time.KNOWN
                ? op.schema().knownTime().isPresent()
                : op.schema().eventTime().isPresent() && op.schema().knownTime().isEmpty();
        return carried ? kept : Time.NONE;
    }

    private static RunFailure refused(String message, String note) {
        return new RunFailure(Diagnostic.of(Code.HR0501, message)
                .note(note)
                .help("run it in batch")
                .build());
    }

    /** One case per operator: what it needs of its inputs, and what its rows keep time by. */
    private final class Keeping implements Op.Visitor<Time> {

        private Time happened(Op op, Op input, String what) {
            if (time(input) != Time.HAPPENED) {
                throw refused(
                        "`" + op.id() + "` cannot " + what + " on a stream",
                        "its rows do not keep time by when they happened, so an earlier one may always come");
            }
            return Time.HAPPENED;
        }

        @Override
        public Time scan(Op.Scan op) {
            return of(plan.source(op.source()).schema());
        }

        @Override
        public Time rejected(Op.Rejected op) {
            return Time.NONE;
        }

        @Override
        public Time late(Op.Late op) {
            return Time.NONE;
        }

        @Override
        public Time read(Op.Read op) {
            Time known = relations.get(op.relation());
            if (known == null) {
                known = time(plan.relation(op.relation()));
                relations.put(op.relation(), known);
            }
            return known;
        }

        @Override
        public Time warming(Op.Warming op) {
            return time(op.input());
        }

        @Override
        public Time filter(Op.Filter op) {
            return time(op.input());
        }

        @Override
        public Time project(Op.Project op) {
            return time(op.input());
        }

        @Override
        public Time join(Op.Join op) {
            if (!shape.isTable(op.rightInput())) {
                throw refused(
                        "`" + op.id() + "` joins with rows that stream",
                        "a stream is joined with what is there at the start");
            }
            return time(op.leftInput());
        }

        @Override
        public Time asofJoin(Op.AsofJoin op) {
            if (time(op.rightInput()) == Time.NONE) {
                throw refused(
                        "`" + op.id() + "` cannot match rows in time on a stream",
                        "the rows it looks back to do not keep time by a column they still have");
            }
            return happened(op, op.leftInput(), "match rows in time");
        }

        @Override
        public Time union(Op.Union op) {
            Time first = time(op.first());
            return first == time(op.second()) ? first : Time.NONE;
        }

        @Override
        public Time group(Op.Group op) {
            if (op.window().isEmpty()) {
                throw refused("`" + op.id() + "` groups without a window", "on a stream such a group never ends");
            }
            return happened(op, op.input(), "close a window");
        }

        @Override
        public Time rolling(Op.Rolling op) {
            Time of = time(op.input());
            return of == Time.NONE ? happened(op, op.input(), "roll a window") : of;
        }

        @Override
        public Time dedupe(Op.Dedupe op) {
            return happened(op, op.input(), "tell the first of equal rows");
        }

        @Override
        public Time explode(Op.Explode op) {
            return time(op.input());
        }

        @Override
        public Time sample(Op.Sample op) {
            throw refused("`" + op.id() + "` samples", "`sample` is for batch");
        }

        @Override
        public Time sort(Op.Sort op) {
            throw refused("`" + op.id() + "` sorts", "a stream has no last row");
        }

        @Override
        public Time via(Op.Via op) {
            if (!op.isRowWise()) {
                throw refused("`" + op.id() + "` looks at the whole table", "a stream has no last row");
            }
            return time(op.input());
        }
    }
}
