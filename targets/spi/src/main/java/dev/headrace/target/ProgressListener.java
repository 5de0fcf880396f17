package dev.headrace.target;

/** Hears how far a run is. Called from several threads, often; must not block. */
@FunctionalInterface
public interface ProgressListener {

    /** Hears nothing. */
    ProgressListener NONE = progress -> {};

    void onProgress(Progress progress);
}
