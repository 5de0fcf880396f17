package dev.headrace.compiler;

import dev.headrace.diagnostics.Source;
import java.util.ArrayList;
import java.util.List;

/** Finds the files that a {@code use} may mean. */
@FunctionalInterface
public interface FileResolver {
    /** No files. */
    FileResolver NONE = packageName -> List.of();

    /**
     * Files that may declare the package, in a stable order: usually those beside the main file. Those that declare
     * another package are passed over, as are files that were given to the compiler already (by name).
     */
    List<Source> candidates(String packageName);

    /** The files of one, then those of the other. */
    static FileResolver either(FileResolver first, FileResolver second) {
        return name -> {
            List<Source> all = new ArrayList<>(first.candidates(name));
            all.addAll(second.candidates(name));
            return all;
        };
    }
}
