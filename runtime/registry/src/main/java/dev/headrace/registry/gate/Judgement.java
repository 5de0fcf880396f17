package dev.headrace.registry.gate;

import java.util.List;

/**
 * What a gate found.
 *
 * @param gate its name
 * @param on the part whose rows it looked at: {@code parts.test}
 * @param judged each requirement with what was measured
 */
public record Judgement(String gate, String on, List<Judged> judged) {

    /**
     * A requirement and what was measured.
     *
     * @param value no number if it was not measured
     */
    public record Judged(Requirement requirement, double value) {

        /** Whether the requirement is met. */
        public boolean holds() {
            return requirement.holds(value);
        }
    }

    /** Takes a copy; a gate that requires nothing is none. */
    public Judgement {
        judged = List.copyOf(judged);
        if (judged.isEmpty()) {
            throw new IllegalArgumentException("a gate that requires nothing is none");
        }
    }

    /** Whether all is met, told from the numbers each time. */
    public boolean holds() {
        return judged.stream().allMatch(Judged::holds);
    }

    /** Each requirement that is not met, as a sentence. */
    public List<String> reasons() {
        return judged.stream().filter(j -> !j.holds()).map(Judgement::reason).toList();
    }

    private static String reason(Judged judged) {
        return "it requires " + judged.requirement().text() + "; "
                + (Double.isNaN(judged.value())
                        ? "that was not measured"
                        : judged.requirement().measure() + " is " + judged.value());
    }
}
