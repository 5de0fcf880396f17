package dev.headrace.target;

/** Hears how far a run is. Called from several threads, often; must not block. */
@FunctionalInterface
public interface ProgressListener {

    /** Hears nothing. */
    ProgressListener NONE = progress -> {};

    /**
     * Takes note of it.
     *
     * @param progress how far a part is
     */
    void onProgress(Progress progress);
}
