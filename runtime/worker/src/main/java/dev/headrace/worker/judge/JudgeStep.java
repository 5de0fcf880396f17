package dev.headrace.worker.judge;

import dev.headrace.worker.step.StepData;
import java.nio.file.Path;
import java.util.List;

/**
 * What is to be measured: {@code judge-step.json}.
 *
 * @param model the folder of a finished model
 * @param data the rows
 * @param held metrics wanted where another one is held at a value
 * @param draws of the bootstrap behind each interval; 0 for no intervals
 * @param out the file that the measures go to
 */
public record JudgeStep(Path model, StepData data, List<Held> held, int draws, Path out) {

    public static final int VERSION = 1;

    public JudgeStep {
        held = List.copyOf(held);
    }

    /**
     * {@code recall at precision 0.95}.
     *
     * @param metric recall or precision
     * @param fixed the other one
     * @param value the least that it may be
     */
    public record Held(String metric, String fixed, double value) {

        /** As measures call it: {@code recall at precision 0.95}. */
        public String name() {
            return metric + " at " + fixed + " " + value;
        }
    }
}
