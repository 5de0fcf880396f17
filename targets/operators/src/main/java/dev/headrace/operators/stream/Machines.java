package dev.headrace.operators.stream;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.kernels.window.Sessions;
import dev.headrace.kernels.window.TimeWindows;
import dev.headrace.operators.fate.StepErrors;
import java.util.Map;
import java.util.Optional;

/** Finds the machines of an operator. */
public final class Machines {

    private Machines() {}

    /**
     * The kind of machine that runs an operator on a stream; absent for those that look at each row by itself.
     *
     * @param op can be on a stream: capabilities refuse what cannot
     * @param errors where rows go that fail in it
     */
    public static Optional<MachineKind> of(Op op, Map<String, Object> params, StepErrors errors) {
        if (op instanceof Op.Rolling rolling) {
            return Optional.of(new RollingKind(rolling, params, errors));
        }
        if (op instanceof Op.AsofJoin join) {
            return Optional.of(new AsofKind(join));
        }
        if (op instanceof Op.Dedupe dedupe) {
            return Optional.of(new DedupeKind(dedupe));
        }
        if (op instanceof Op.Group group) {
            return group.window().map(w -> group(new GroupShape(group, params, errors), w));
        }
        return Optional.empty();
    }

    private static MachineKind group(GroupShape shape, TimeWindow window) {
        return window.accept(new TimeWindow.Visitor<>() {
            @Override
            public MachineKind sliding(TimeWindow.Sliding sliding) {
                TimeWindows windows = new TimeWindows(sliding);
                return shape.kind(windows::firstEnd, () -> new WindowMachine(shape, windows));
            }

            @Override
            public MachineKind session(TimeWindow.Session session) {
                Sessions sessions = new Sessions(session);
                return shape.kind(sessions::firstEnd, () -> new SessionMachine(shape, sessions));
            }
        });
    }
}
