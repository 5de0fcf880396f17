package dev.headrace.target.beam;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.operators.spill.ClaimedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A hidden folder beside the outputs that workers write parts into. */
final class Staging implements AutoCloseable {
    private static final String PREFIX = ".headrace-parts-";

    private final ClaimedFolder folder;

    private Staging(ClaimedFolder folder) {
        this.folder = folder;
    }

    /** @param parent made if it is not there */
    static Staging in(Path parent) {
        try {
            return new Staging(ClaimedFolder.in(parent, PREFIX));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** A folder in it, made now. */
    Path folder(String name) {
        try {
            return Files.createDirectories(folder().resolve(name));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    Path folder() {
        return folder.path();
    }

    @Override
    public void close() {
        try {
            folder.close();
        } catch (IOException e) {
            // What cannot be removed now is removed by the next run.
        }
    }

    private static RunFailure failed(IOException e) {
        return new RunFailure(
                Diagnostic.of(Code.HR0703, "there is no room for the parts of the outputs: " + e.getMessage())
                        .note("earlier outputs are as they were")
                        .build(),
                e);
    }
}
