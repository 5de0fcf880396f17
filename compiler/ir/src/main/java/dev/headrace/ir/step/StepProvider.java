package dev.headrace.ir.step;

import java.util.List;

/** Offers steps written in Java; found by {@link java.util.ServiceLoader}. Cheap to make: nothing is opened before it runs. */
public interface StepProvider {

    List<JavaStep> steps();
}
