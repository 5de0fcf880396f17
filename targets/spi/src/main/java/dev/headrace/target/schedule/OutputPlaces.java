package dev.headrace.target.schedule;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.target.RunRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** No output takes the place of a file that the run reads, or of another output. Looked at before anything runs. */
final class OutputPlaces {

    private final RunRequest request;
    private final FileLayout layout;
    private final StageKeys keys;

    OutputPlaces(RunRequest request, FileLayout layout, StageKeys keys) {
        this.request = request;
        this.layout = layout;
        this.keys = keys;
    }

    /** @throws RunFailure HR0709 */
    void check() {
        Map<Path, String> inputs = new LinkedHashMap<>();
        for (SourceDef source : request.plan().pipeline().sources()) {
            if (!request.given().containsKey(source.name()) && !source.name().startsWith(Stage.OpaqueStep.PREFIX)) {
                source.batch()
                        .map(layout::inputs)
                        .ifPresent(files -> files.forEach(f -> inputs.putIfAbsent(real(f), source.name())));
            }
        }
        Map<Path, String> taken = new LinkedHashMap<>();
        for (PlannedOutput output : request.plan().outputs()) {
            Optional<Path> file = keys.file(StageKeys.Left.of(output)).map(OutputPlaces::real);
            if (file.isPresent()) {
                String source = inputs.get(file.get());
                if (source != null) {
                    throw overInput(output, source, file.get());
                }
                String other = taken.putIfAbsent(file.get(), output.name());
                if (other != null) {
                    throw overOutput(output, other, file.get());
                }
            }
        }
    }

    private static RunFailure overInput(PlannedOutput output, String source, Path file) {
        return new RunFailure(Diagnostic.of(
                        Code.HR0709,
                        "`" + output.name() + "` would replace `" + file.getFileName() + "`, which `" + source
                                + "` reads")
                .note("nothing was run, and no file was changed")
                .help("write to another place; `--out DIR` sends all outputs of a run elsewhere")
                .build());
    }

    private static RunFailure overOutput(PlannedOutput output, String other, Path file) {
        return new RunFailure(Diagnostic.of(
                        Code.HR0709,
                        "`" + output.name() + "` and `" + other + "` would both be written to `" + file.getFileName()
                                + "`")
                .note("nothing was run, and no file was changed")
                .help("give each a place of its own")
                .build());
    }

    /** Links on the way to a file are followed; one in its own place is not, since writing replaces it. */
    private static Path real(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        try {
            return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            return absolute;
        }
    }
}
