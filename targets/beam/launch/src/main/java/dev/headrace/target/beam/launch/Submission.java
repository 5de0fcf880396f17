package dev.headrace.target.beam.launch;

import dev.headrace.target.Mode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A job for a cluster.
 *
 * @param target {@code beam.spark} or {@code beam.flink}
 * @param master where the cluster is: {@code spark://host:7077}, {@code host:8081} of Flink's REST interface
 * @param from from when on a stream's rows come from there and not from its files, as text
 * @param base the folder that relative paths start at, which the cluster must see too
 * @param set values of parameters as text
 * @param options of the runner, as Beam spells them
 */
public record Submission(
        String target,
        String master,
        byte[] bundle,
        Mode mode,
        Optional<String> from,
        Path base,
        Optional<Path> out,
        String format,
        Map<String, String> set,
        List<String> options) {

    public Submission {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        options = List.copyOf(options);
    }

    Runner runner() {
        return Runner.named(target);
    }

    /** The arguments of the job's program. */
    List<String> arguments(Path bundleFile, Path control, Path jobJar) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--messages");
        arguments.add("--bundle=" + bundleFile);
        arguments.add("--control=" + control);
        arguments.add("--base=" + base.toAbsolutePath().normalize());
        out.ifPresent(o -> arguments.add("--out=" + o.toAbsolutePath().normalize()));
        arguments.add("--format=" + format);
        set.forEach((name, value) -> arguments.add("--set=" + name + "=" + value));
        if (mode == Mode.STREAM) {
            arguments.add("--stream");
            from.ifPresent(f -> arguments.add("--from=" + f));
        }
        arguments.add(runner().master(master));
        arguments.add("--filesToStage=" + jobJar);
        arguments.addAll(options);
        return arguments;
    }
}
