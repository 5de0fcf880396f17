package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A call of an opaque step: {@code clean(k = 3)}. */
public final class StepCall implements Draftable {

    private final String step;
    private final Map<String, Draftable> options = new LinkedHashMap<>();

    private StepCall(String step) {
        this.step = step;
    }

    /** A call of the step of this name. */
    public static StepCall of(String step) {
        return new StepCall(step);
    }

    /** {@code name = value}. */
    public StepCall with(String name, Object value) {
        options.put(name, Told.literal(value));
        return this;
    }

    @Override
    public Told told() {
        return Told.call(step, List.of(), options);
    }
}
