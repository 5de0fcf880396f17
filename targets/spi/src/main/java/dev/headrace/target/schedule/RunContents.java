package dev.headrace.target.schedule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run's stages were keyed by and what they left, by content: for the record of the run. Noted where it is computed
 * anyway, so nothing is read twice.
 */
public final class RunContents {

    /**
     * A file as it was.
     *
     * @param path where it lies
     * @param sha256 of its content, 64 hexadecimal digits
     */
    public record Content(Path path, String sha256) {}

    private final Map<String, String> stages = new TreeMap<>();
    private final Map<String, List<Content>> inputs = new TreeMap<>();
    private final Map<String, Content> outputs = new TreeMap<>();

    /** Nothing yet. */
    public RunContents() {}

    synchronized void stage(String id, String key) {
        stages.put(id, key);
    }

    synchronized void input(String source, List<Content> files) {
        inputs.put(source, List.copyOf(files));
    }

    synchronized void output(String name, Content file) {
        outputs.put(name, file);
    }

    /**
     * The key of each stage whose result stays: of all that it depends on.
     *
     * @return keys by the id of the stage, in the order of ids
     */
    public synchronized Map<String, String> stages() {
        return Collections.unmodifiableMap(new TreeMap<>(stages));
    }

    /**
     * The files of each source that was looked through, in the order they are read.
     *
     * @return files by the name of the source, in the order of names
     */
    public synchronized Map<String, List<Content>> inputs() {
        Map<String, List<Content>> copy = new TreeMap<>();
        inputs.forEach((name, files) -> copy.put(name, new ArrayList<>(files)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * The files that stages left, or that were there already.
     *
     * @return files by the name of the output, in the order of names
     */
    public synchronized Map<String, Content> outputs() {
        return Collections.unmodifiableMap(new TreeMap<>(outputs));
    }
}
