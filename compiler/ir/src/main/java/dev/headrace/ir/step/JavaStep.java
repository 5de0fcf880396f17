package dev.headrace.ir.step;

import java.util.Map;

/** A step that somebody wrote in Java. */
public interface JavaStep {

    /**
     * What it takes and gives.
     *
     * @return the same each time
     */
    StepSignature signature();

    /**
     * The code for one run, of the signature's kind.
     *
     * @param arguments a value for every parameter, boxed as {@link dev.headrace.ir.type.Physical} says
     * @return the code; called once for a run on each machine
     */
    StepCode open(Map<String, Object> arguments);
}
