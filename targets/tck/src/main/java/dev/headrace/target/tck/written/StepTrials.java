package dev.headrace.target.tck.written;

import static dev.headrace.target.tck.written.Draft.row;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepDef;
import dev.headrace.ir.step.StepKind;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.tck.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps in Java: what they make of rows, what becomes of rows they fail on, and windows over what they give. */
final class StepTrials {

    private final Matter matter;

    private StepTrials(Matter matter) {
        this.matter = matter;
    }

    static List<Trial> all(Matter matter) {
        StepTrials trials = new StepTrials(matter);
        List<Trial> all = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            all.add(trials.trial("a row for a row", WrittenSteps.EACH, StepKind.ROW, fate));
            all.add(trials.trial("rows for a row", WrittenSteps.SPREAD, StepKind.ROWS, fate));
        }
        return all;
    }

    /** Those of which only some engines are capable. */
    static List<Trial> whole(Matter matter) {
        return List.of(
                new StepTrials(matter).trial("a table for the table", WrittenSteps.RANKED, StepKind.TABLE, Fate.DROP));
    }

    private static InMemoryRows rows() {
        List<List<@Nullable Object>> rows = List.of(
                row("a", 1L, 1_000_000L),
                row("a", 4L, 2_000_000L),
                row("b", 0L, 2_500_000L),
                row("b", null, 3_000_000L),
                row("moved", 2L, 3_500_000L),
                row("a", Long.MAX_VALUE, 4_000_000L),
                row("b", 2L, 61_000_000L),
                row("c", -7L, 62_000_000L),
                row("c", 8L, 63_000_000L));
        return new InMemoryRows(WrittenSteps.TAKES.names(), rows);
    }

    private Trial trial(String name, String step, StepKind kind, Fate fate) {
        Draft draft = new Draft(name + ": " + fate);
        draft.source("s", WrittenSteps.TAKES, ErrorPolicy.of(fate), List.of(), List.of(), rows());
        draft.relation("made", via("made", draft.scan("made", "s"), step, kind));
        Op read = draft.read("sums.0", "made");
        Schema sums = new Schema(
                List.of(
                        Column.sure("k", DataType.STRING),
                        Column.sure("start", DataType.INSTANT),
                        Column.sure("end", DataType.INSTANT),
                        Column.sure("rows", DataType.INT)),
                Optional.of("end"),
                Optional.empty());
        draft.relation(
                "sums",
                new Op.Group(
                        "sums.1.group",
                        read,
                        List.of("k"),
                        Optional.of(new TimeWindow.Sliding(60_000_000L, 60_000_000L)),
                        List.of(new Aggregation("rows", Matter.count(Optional.empty()))),
                        sums));
        return draft.trial();
    }

    private Op via(String relation, Op scan, String step, StepKind kind) {
        Expr small = matter.call("less", Matter.ref(WrittenSteps.GIVES, "at"), Matter.literal(8));
        StepDef definition = new StepDef(
                "in",
                List.of(),
                List.of(),
                new StepBody.Java(step, Optional.of(kind)),
                List.of(new FieldCheck("at", small, "at < 8")),
                "written.mlflow:1");
        return new Op.Via(
                relation + ".1.via",
                scan,
                "step",
                List.of(new Assign("by", Matter.literal(9))),
                "out",
                WrittenSteps.GIVES,
                Optional.of(definition));
    }
}
