package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The rolling pipeline, file to file, as a user runs it. The window stage by itself is told by the difference of two runs
 * in which nothing is written: the features, and the bare source.
 */
final class HeadraceStages {

    private HeadraceStages() {}

    /** Arguments: the folder with the pipeline. */
    public static void main(String[] arguments) throws IOException {
        Path pipeline = HeadraceRun.pipeline(Path.of(arguments[0]), "rolling");
        HeadraceRun.main(new String[] {pipeline.toString()});
        if (!Files.exists(pipeline.resolveSibling("payments.parquet"))) {
            throw new IllegalStateException("the run wrote nothing");
        }
    }
}
