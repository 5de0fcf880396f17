package dev.headrace.target.schedule;

import dev.headrace.ir.pipeline.Binding;
import java.nio.file.Path;
import java.util.List;

/** Which files bindings stand for. */
public interface FileLayout {

    /**
     * The files that are read for a binding now, in the order they are read.
     *
     * @param binding what is read
     * @return the files
     */
    List<Path> inputs(Binding binding);

    /**
     * The file that writing to a binding makes or replaces.
     *
     * @param binding what is written
     * @return the file
     */
    Path output(Binding binding);
}
