package dev.headrace.target;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.index.History;
import dev.headrace.ir.index.HistoryIndex;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.text.InstantText;
import java.util.OptionalLong;

/**
 * From when on the rows of a stream are whole that knows its sources only from an instant on (LANGUAGE, rule 11): from that
 * instant and all that they look back on. A row before is <em>warming</em>.
 *
 * <pre>{@code
 * WarmUp warmUp = WarmUp.of(plan, start, told);
 * for (PlannedOutput output : plan.outputs()) {
 *     OptionalLong whole = warmUp.output(output.name(), output.root());
 * }
 * }</pre>
 */
public final class WarmUp {
    private final HistoryIndex histories;
    private final long start;
    private final boolean told;

    private WarmUp(HistoryIndex histories, long start, boolean told) {
        this.histories = histories;
        this.start = start;
        this.told = told;
    }

    /**
     * That of a plan.
     *
     * @param plan what runs
     * @param start the instant from which on the streams hold all rows, in microseconds since 1970
     * @param told whether somebody said so: then a window without a beginning begins there; else nobody knows what
     *     was before
     * @return what is whole and what is warming
     */
    public static WarmUp of(Plan plan, long start, boolean told) {
        return new WarmUp(HistoryIndex.of(plan.pipeline()), start, told);
    }

    /**
     * The first instant whose rows an output writes; empty if it writes all.
     *
     * @param name the output
     * @param root the operator whose rows it writes
     * @return microseconds since 1970
     * @throws RunFailure HR0501 if no row of it can ever be whole, or if nobody can tell which are
     */
    public OptionalLong output(String name, Op root) {
        History history = histories.of(root);
        if (history.unbounded() && !told) {
            throw new RunFailure(Diagnostic.of(
                            Code.HR0501,
                            "`" + name + "` looks back over all time, and its streams are known only from "
                                    + InstantText.print(start) + " on")
                    .note(
                            "a window `over unbounded` or a session may have begun at any time before, so no row is ever known to be whole")
                    .help(
                            "`--from INSTANT` takes the rows before it from files; `--start INSTANT` says that the streams hold all there is from then on")
                    .build());
        }
        if (history.micros() == 0) {
            return OptionalLong.empty();
        }
        if (root.schema().eventTime().isEmpty()) {
            throw new RunFailure(Diagnostic.of(
                            Code.HR0501,
                            "`" + name + "` keeps no event time, so nobody can tell which of its rows are whole")
                    .note("its streams are known from " + InstantText.print(start)
                            + " on, and its rows look back before")
                    .help("keep the column of the event time, or take the rows before from files: `--from INSTANT`")
                    .build());
        }
        return OptionalLong.of(history.wholeFrom(start));
    }

    /**
     * The first instant whose rows are not warming.
     *
     * @param op the operator that asks for warming rows
     * @return microseconds since 1970
     */
    public long whole(Op.Warming op) {
        return histories.of(op.input()).wholeFrom(start);
    }
}
