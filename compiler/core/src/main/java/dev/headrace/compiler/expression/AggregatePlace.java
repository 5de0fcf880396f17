package dev.headrace.compiler.expression;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.type.Taint;
import java.util.Optional;

/** Where aggregates go: into a group, a rolling window, an expectation — or nowhere. */
public interface AggregatePlace {
    /** An expression in which no aggregate may stand. */
    AggregatePlace NOWHERE = new AggregatePlace() {
        @Override
        public Optional<String> refusal(DraftExpr.Call call) {
            return Optional.of("aggregates stand in `features`, `group`, `session` and `expect`");
        }

        @Override
        public Scope rows() {
            throw new IllegalStateException("no aggregate stands here");
        }

        @Override
        public Typed place(DraftExpr.Call node, AggregateCall call, Optional<RollingWindow> window, Taint taint) {
            throw new IllegalStateException("no aggregate stands here");
        }
    };

    /** Why this call may not stand here, as a sentence of help; empty if it may. */
    Optional<String> refusal(DraftExpr.Call call);

    /** Whether a window may look ahead: only a label may. */
    default boolean mayLookAhead() {
        return false;
    }

    /** The rows that are aggregated: what the argument and the condition see. */
    Scope rows();

    /** Takes the aggregate up and gives back how to read its result. */
    Typed place(DraftExpr.Call node, AggregateCall call, Optional<RollingWindow> window, Taint taint);
}
