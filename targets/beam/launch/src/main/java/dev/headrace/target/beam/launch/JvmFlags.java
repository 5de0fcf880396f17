package dev.headrace.target.beam.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Options of a runner's JVM: those of its file {@code jvm.options}, and what differs between JDKs. An archive of its classes,
 * if the launcher made one for this JDK, shortens the start by half. Environment variable {@code HEADRACE_RUNNER_OPTS} adds to them, {@code
 * -Xmx8g} for instance.
 */
final class JvmFlags {

    private static final int WARNS_OF_NATIVE_ACCESS = 22;
    private static final int WARNS_OF_UNSAFE = 23;

    private JvmFlags() {}

    static List<String> of(TargetHome home) {
        List<String> flags = new ArrayList<>();
        Path options = home.folder().resolve("jvm.options");
        if (Files.isRegularFile(options)) {
            flags.add("@" + options);
        }
        Path archive = home.folder().resolve("runner-" + System.getProperty("java.runtime.version") + ".jsa");
        if (Files.isRegularFile(archive)) {
            flags.add("-XX:SharedArchiveFile=" + archive);
            flags.add("-Xshare:auto");
            flags.add("-Xlog:disable");
        }
        flags.add("-XX:-UsePerfData");
        flags.add("-XX:+ExitOnOutOfMemoryError");
        flags.add("-Dfile.encoding=UTF-8");
        flags.add("-Duser.timezone=UTC");
        flags.add("-Djava.awt.headless=true");
        int jdk = Runtime.version().feature();
        if (jdk >= WARNS_OF_NATIVE_ACCESS) {
            flags.add("--enable-native-access=ALL-UNNAMED");
        }
        if (jdk >= WARNS_OF_UNSAFE) {
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        Optional.ofNullable(System.getenv("HEADRACE_RUNNER_OPTS"))
                .map(o -> List.of(o.strip().split("\\s+")))
                .ifPresent(given -> given.stream().filter(o -> !o.isEmpty()).forEach(flags::add));
        return flags;
    }
}
