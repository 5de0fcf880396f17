package dev.headrace.runtime.journal;

import java.util.List;

/**
 * A stage that finished, and what it left.
 *
 * @param fingerprint of everything its result depends on
 * @param stage the stage's id
 */
public record StageDone(String fingerprint, String stage, List<Output> outputs, List<Source> sources) {

    /**
     * A file a stage wrote.
     *
     * @param location as the binding or request names it
     * @param contentId what the file held when it was written
     */
    public record Output(String name, String kind, String location, long rows, String contentId) {}

    /** What became of a source's rows. */
    public record Source(String name, long read, long dropped, long warned, long diverted) {}

    public StageDone {
        outputs = List.copyOf(outputs);
        sources = List.copyOf(sources);
    }
}
