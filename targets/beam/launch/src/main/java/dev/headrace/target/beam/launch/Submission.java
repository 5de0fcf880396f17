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
 * @param resume where the state is kept that a stream goes on from
 * @param beginning from when on a stream knows its rows
 * @param base the folder that relative paths start at, which the cluster must see too
 * @param set values of parameters as text
 * @param options of the runner, as Beam spells them
 */
public record Submission(
        String target,
        String master,
        byte[] bundle,
        Mode mode,
        Optional<String> resume,
        Optional<Beginning> beginning,
        Path base,
        Optional<Path> out,
        String format,
        Map<String, String> set,
        List<String> options) {

    public Submission {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        options = List.copyOf(options);
    }

    /** Whether it runs on until somebody ends it. */
    public boolean isLive() {
        return mode == Mode.STREAM && runner() == Runner.FLINK;
    }

    /** The same, going on from where the state of an earlier job lies. */
    public Submission resuming(String state) {
        return new Submission(
                target, master, bundle, mode, Optional.of(state), beginning, base, out, format, set, options);
    }

    /** The same, knowing its rows from then on if nothing was said of that. */
    public Submission beginning(Beginning otherwise) {
        Optional<Beginning> known = Optional.of(beginning.orElse(otherwise));
        return new Submission(target, master, bundle, mode, resume, known, base, out, format, set, options);
    }

    /** The file that ends the reading of a stream once it is there; the cluster sees it. */
    static Path drain(Path base, String name) {
        return base.toAbsolutePath().normalize().resolve(".headrace/drain").resolve(name);
    }

    Runner runner() {
        return Runner.named(target);
    }

    /**
     * The arguments of the job's program.
     *
     * @param name what the cluster calls the job
     */
    List<String> arguments(Path bundleFile, Path control, Path jobJar, String name) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--messages");
        arguments.add("--bundle=" + bundleFile);
        arguments.add("--control=" + control);
        arguments.add("--base=" + base.toAbsolutePath().normalize());
        out.ifPresent(o -> arguments.add("--out=" + o.toAbsolutePath().normalize()));
        arguments.add("--format=" + format);
        set.forEach((param, value) -> arguments.add("--set=" + param + "=" + value));
        if (mode == Mode.STREAM) {
            arguments.add("--stream");
            beginning.ifPresent(b -> arguments.add(b.argument()));
            arguments.add("--drain=" + drain(base, name));
        }
        arguments.add(runner().master(master));
        resume.ifPresent(r -> arguments.add("--savepointPath=" + r));
        arguments.add("--filesToStage=" + jobJar);
        arguments.addAll(options);
        arguments.add("--jobName=" + name);
        return arguments;
    }
}
