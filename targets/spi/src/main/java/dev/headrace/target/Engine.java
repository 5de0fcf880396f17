package dev.headrace.target;

/** Runs stages of a plan. May be used for several runs, one after the other or at once. */
public interface Engine {

    /**
     * Runs the stages asked for in the plan's order. Outputs of a stage become visible together, after all of it
     * succeeded; a failed, cancelled or killed run leaves the previous outputs as they were.
     *
     * @param request what to run and with what
     * @return what the run did
     * @throws dev.headrace.diagnostics.RunFailure if the run cannot go on, with what is said to the user
     */
    RunReport run(RunRequest request);
}
