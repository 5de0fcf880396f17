package dev.headrace.target.tck.written;

import dev.headrace.ir.function.Functions;
import dev.headrace.target.tck.Trial;
import java.util.ArrayList;
import java.util.List;

/** All trials written by hand. */
public final class WrittenTrials {

    private WrittenTrials() {}

    public static List<Trial> all(Functions functions) {
        Matter matter = new Matter(functions);
        List<Trial> trials = new ArrayList<>(AggregateTrials.all(matter));
        trials.addAll(FateTrials.all(matter));
        trials.addAll(StepTrials.all(matter));
        trials.addAll(ChoiceTrials.all());
        trials.addAll(LargeTrials.all(matter));
        return trials;
    }

    /** Those of steps in Java that look at each row, which every engine runs in every mode. */
    public static List<Trial> ofSteps(Functions functions) {
        return StepTrials.all(new Matter(functions));
    }

    /** Those of steps that look at whole tables, which not all engines run. */
    public static List<Trial> ofTables(Functions functions) {
        return StepTrials.whole(new Matter(functions));
    }
}
