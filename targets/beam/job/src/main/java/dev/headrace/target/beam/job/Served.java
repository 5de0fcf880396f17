package dev.headrace.target.beam.job;

import java.util.List;

/** What of a runner outlives a job in a process that serves many, since making it takes longer than most jobs. */
public interface Served extends AutoCloseable {

    /** Nothing does. */
    Served NOTHING = new Served() {
        @Override
        public List<String> options(List<String> given) {
            return given;
        }

        @Override
        public void close() {
            // There is nothing to end.
        }
    };

    /** Beam options of the next job, which is to use what there is. */
    List<String> options(List<String> given);

    /** Ends what there is, with whatever still runs on it; a job that comes later has it made anew. */
    @Override
    void close();
}
