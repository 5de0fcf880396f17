package dev.headrace.target.beam.clusters;

import dev.headrace.target.Engine;
import dev.headrace.target.Mode;
import dev.headrace.target.TargetProvider;
import dev.headrace.target.Targets;
import dev.headrace.target.tck.written.WrittenTrials;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One process per runner for all tests of this module that need no more: a start costs more than most runs. */
final class SharedRunners {

    private static final Map<String, TargetProvider> TARGETS = new HashMap<>();

    private SharedRunners() {}

    /** Where runs keep what they need for a while. The logs of the runners lie beside it, and stay. */
    static Path temp() throws IOException {
        return Files.createDirectories(Built.folder("runners").resolve("temp"));
    }

    private static Path stepsOfTrials() {
        try {
            return Path.of(WrittenTrials.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static synchronized Engine engine(String target, Mode mode) {
        Built.targets();
        // Where the steps of written trials are, as `--jars` would say it.
        System.setProperty("headrace.jars", stepsOfTrials().toString());
        return TARGETS.computeIfAbsent(target, t -> Targets.named(t).orElseThrow())
                .engine(mode);
    }
}
