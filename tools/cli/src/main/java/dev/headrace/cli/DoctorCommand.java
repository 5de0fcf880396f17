package dev.headrace.cli;

import dev.headrace.ir.function.Functions;
import dev.headrace.target.beam.launch.TargetHome;
import dev.headrace.training.Installed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code headrace doctor}: what this machine offers a run. */
@Command(name = "doctor", description = "Looks whether this machine has what a run needs.")
final class DoctorCommand implements Callable<Integer> {

    private record Finding(boolean good, String what, String found) {}

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Override
    public Integer call() {
        List<Finding> findings = List.of(java(), memory(), temp(), functions());
        Console console = main.console();
        findings.forEach(f -> console.out()
                .println((f.good() ? "ok    " : "WRONG ")
                        + String.format(java.util.Locale.ROOT, "%-10s", f.what())
                        + f.found()));
        Engines.names().forEach(n -> console.out().println("ok    engine    " + n + whereabouts(n)));
        Installed.families()
                .forEach(f -> console.out()
                        .println("ok    trainer   " + f + (Installed.isHere(f) ? "" : ", fetched on first use")));
        int gpus = Installed.gpus();
        console.out()
                .println("ok    gpu       "
                        + (gpus == 0 ? "none: models train on the processor" : gpus + " of NVIDIA's"));
        console.out().flush();
        return findings.stream().allMatch(Finding::good) ? Exit.OK : Exit.RUN_FAILED;
    }

    /** Engines of Beam come when they are needed. */
    private static String whereabouts(String engine) {
        return engine.startsWith("beam.") && !TargetHome.isHere(engine) ? ", fetched on first use" : "";
    }

    private static Finding java() {
        int feature = Runtime.version().feature();
        return new Finding(feature >= 17, "java", Runtime.version() + (feature >= 17 ? "" : "; 17 or newer is needed"));
    }

    private static Finding memory() {
        long mib = Runtime.getRuntime().maxMemory() >> 20;
        return new Finding(
                mib >= 256,
                "memory",
                Counted.number(mib) + " MiB of heap, " + Runtime.getRuntime().availableProcessors() + " processors");
    }

    private static Finding temp() {
        try {
            Path probe = Files.createTempFile("headrace", ".probe");
            Files.delete(probe);
            long free = Files.getFileStore(probe.toAbsolutePath().getParent()).getUsableSpace() >> 30;
            return new Finding(true, "temp", "writable, " + Counted.number(free) + " GiB free");
        } catch (IOException e) {
            return new Finding(false, "temp", "the temporary folder cannot be written: " + Reasons.of(e));
        }
    }

    private static Finding functions() {
        Functions functions = Functions.load();
        int count = functions.scalars().size() + functions.aggregates().size();
        return new Finding(count > 0, "functions", Counted.number(count) + " found");
    }
}
