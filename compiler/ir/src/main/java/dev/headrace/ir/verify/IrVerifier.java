package dev.headrace.ir.verify;

import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import java.util.List;

/**
 * Finds what is wrong with a pipeline or plan that the compiler made. Whatever it finds is a fault of the compiler, never
 * of the user.
 */
public final class IrVerifier {

    private IrVerifier() {}

    /** The faults, in order of place; empty if there is none. */
    public static List<String> check(Pipeline pipeline) {
        Faults faults = new Faults();
        new PipelineChecks(pipeline, faults).run();
        return faults.found();
    }

    /** The faults of a plan and of the pipeline in it. */
    public static List<String> check(Plan plan) {
        Faults faults = new Faults();
        PipelineChecks checks = new PipelineChecks(plan.pipeline(), faults);
        checks.run();
        new PlanChecks(plan, checks, faults).run();
        return faults.found();
    }

    /** Hands the pipeline on, or throws. */
    public static Pipeline verified(Pipeline pipeline, String after) {
        refuse(check(pipeline), after);
        return pipeline;
    }

    /** Hands the plan on, or throws. */
    public static Plan verified(Plan plan, String after) {
        refuse(check(plan), after);
        return plan;
    }

    private static void refuse(List<String> faults, String after) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException("after " + after + ": " + String.join("; ", faults));
        }
    }
}
