package dev.headrace.stdlib.define;

import dev.headrace.ir.function.ScalarOverload.Constant;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of the arguments of a call.
 *
 * @param result the type of the result; empty means what the form says
 * @param constants what the evaluator takes after the arguments
 * @param refusal why the call is refused, null if it is not
 */
public record Outcome(
        Optional<DataType> result,
        List<Constant> constants,
        @Nullable String refusal) {

    public Outcome {
        constants = List.copyOf(constants);
    }

    public static Outcome plain() {
        return new Outcome(Optional.empty(), List.of(), null);
    }

    public static Outcome of(DataType result) {
        return new Outcome(Optional.of(result), List.of(), null);
    }

    /** Refused for this reason: one sentence without a full stop. */
    public static Outcome refused(String reason) {
        return new Outcome(Optional.empty(), List.of(), reason);
    }

    /** One more constant. */
    public Outcome with(Class<?> type, Object value) {
        List<Constant> more = new ArrayList<>(constants);
        more.add(new Constant(type, value));
        return new Outcome(result, more, refusal);
    }

    /** A rule of a form. */
    @FunctionalInterface
    public interface Rule {
        Outcome apply(Matched matched);
    }
}
