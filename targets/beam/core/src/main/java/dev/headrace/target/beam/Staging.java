package dev.headrace.target.beam;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.Formats;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.operators.output.Destination;
import dev.headrace.operators.spill.ClaimedFolder;
import dev.headrace.target.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A hidden folder beside the outputs that workers write parts into. */
final class Staging implements AutoCloseable {
    private static final String PREFIX = ".headrace-parts-";

    private final ClaimedFolder folder;

    private Staging(ClaimedFolder folder) {
        this.folder = folder;
    }

    /** Parts lie beside the first output that goes to a file, so that whoever can write that can write them. */
    static Staging beside(List<PlannedOutput> outputs, RunRequest request) {
        for (PlannedOutput output : outputs) {
            Optional<Destination> file = Destination.of(output, request);
            if (file.isPresent()) {
                Path target = Formats.output(
                        file.get().request().folder(), file.get().request().binding());
                return in(Objects.requireNonNullElse(target.toAbsolutePath().getParent(), request.base()));
            }
        }
        return in(request.resources().temp());
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
