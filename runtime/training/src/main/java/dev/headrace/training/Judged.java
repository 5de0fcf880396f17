package dev.headrace.training;

import dev.headrace.ir.ml.RequirementDef;
import dev.headrace.worker.judge.Measures;
import java.util.List;

/**
 * What a gate found.
 *
 * @param conditions in the order of the gate
 */
public record Judged(Measures measures, List<Condition> conditions) {
    public Judged {
        conditions = List.copyOf(conditions);
    }

    /**
     * A condition and what was measured.
     *
     * @param value no number if the rows do not define it
     */
    public record Condition(RequirementDef requirement, double value) {
        /** Whether it holds; of what is not defined nothing holds. */
        public boolean holds() {
            return requirement.comparison().holds(value, requirement.bound());
        }
    }

    /** Whether every condition holds. */
    public boolean passed() {
        return conditions.stream().allMatch(Condition::holds);
    }
}
