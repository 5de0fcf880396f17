package dev.headrace.target;

import java.nio.file.Path;

/**
 * What a run may use.
 *
 * @param memoryBytes how much it may hold in memory before it spills
 * @param threads how many threads compute
 * @param temp the folder it spills to; made if it is not there. What a killed run left in it is removed by the next one
 */
public record Resources(long memoryBytes, int threads, Path temp) {

    /** Refuses a run without memory or threads. */
    public Resources {
        if (memoryBytes <= 0 || threads <= 0) {
            throw new IllegalArgumentException("a run needs memory and a thread");
        }
    }

    /**
     * Every core of this machine, and half of the heap.
     *
     * @param temp the folder it spills to
     * @return these resources
     */
    public static Resources ofThisMachine(Path temp) {
        Runtime runtime = Runtime.getRuntime();
        return new Resources(Math.max(1L << 20, runtime.maxMemory() / 2), runtime.availableProcessors(), temp);
    }
}
