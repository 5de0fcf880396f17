package dev.headrace.cli;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.formats.Formats;
import dev.headrace.formats.InputFile;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.CapabilityCheck;
import dev.headrace.target.Mode;
import dev.headrace.target.Resources;
import dev.headrace.target.RunRequest;
import dev.headrace.target.TargetProvider;
import dev.headrace.target.Targets;
import dev.headrace.target.schedule.FileLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The engines on the class path. Apart from the commands, so that looking at these does not load an engine. */
final class Engines {

    private Engines() {}

    static List<String> names() {
        return Targets.all().stream().map(TargetProvider::name).toList();
    }

    static TargetProvider local() {
        return Targets.named("local").orElseThrow(() -> new IllegalStateException("the local engine is missing"));
    }

    static Optional<TargetProvider> named(String name) {
        return Targets.named(name);
    }

    /** What the engine cannot run of the plan, told before anything starts. */
    static List<Diagnostic> refusals(TargetProvider target, Mode mode, Workspace workspace, Plan plan) {
        return new CapabilityCheck(target, mode, Targets.all(), workspace::place).check(plan);
    }

    /** A request with this machine's resources. */
    static RunRequest request(Workspace workspace, Plan plan, Path temp, @Nullable Integer threads) {
        RunRequest request = RunRequest.of(plan, workspace.base(), temp);
        Resources all = request.resources();
        return threads == null
                ? request
                : request.resources(new Resources(all.memoryBytes(), Math.max(1, threads), all.temp()));
    }

    static FileLayout layout(Path base) {
        return new FileLayout() {
            @Override
            public List<Path> inputs(Binding binding) {
                return Formats.inputs(base, binding).stream()
                        .map(InputFile::path)
                        .toList();
            }

            @Override
            public Path output(Binding binding) {
                return Formats.output(base, binding);
            }
        };
    }
}
