package dev.headrace.ir.step;

import java.util.List;

/** Offers steps written in Java; found by {@link java.util.ServiceLoader}. Cheap to make: nothing is opened before it runs. */
public interface StepProvider {

    /**
     * The steps it offers, which no other provider names as it does.
     *
     * @return the steps
     */
    List<JavaStep> steps();
}
