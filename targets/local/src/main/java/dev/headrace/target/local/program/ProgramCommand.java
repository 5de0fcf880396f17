package dev.headrace.target.local.program;

import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepOptions;
import dev.headrace.ir.step.StepText;
import dev.headrace.runtime.process.Mark;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is started for one try, as the system takes it: a list of arguments that no shell reads.
 *
 * @param arguments the program first
 * @param environment all variables it sees
 * @param container the name of the container it runs in
 */
record ProgramCommand(List<String> arguments, Map<String, String> environment, Optional<Container> container) {

    /** A container, as its engine knows it. */
    record Container(String engine, String name) {
        static final String FORM = "headrace-[0-9a-f-]+";

        static String name(Mark mark) {
            return "headrace-" + mark.word();
        }
    }

    /** Where things are in a container. */
    private static final String INSIDE = "/step";

    ProgramCommand {
        arguments = List.copyOf(arguments);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }

    /**
     * What a call hands over.
     *
     * @param base the pipeline's folder
     * @param values the parameters, as text
     * @param input the rows, under the name the step gives them
     * @param files the files it names by parameters
     * @param folder where its results go: each to the file called as it is named there
     * @param results the names of those files, by result
     */
    record Handed(
            Path base,
            Map<String, String> values,
            Map<String, Path> input,
            Map<String, Path> files,
            Path folder,
            Map<String, String> results) {
        Handed {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            input = Collections.unmodifiableMap(new LinkedHashMap<>(input));
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
            results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
        }
    }

    /** A program of this machine. */
    static ProgramCommand of(StepBody.Command body, Handed handed, Map<String, String> environment) {
        List<String> arguments = new ArrayList<>();
        for (String written : body.arguments()) {
            Optional<Path> beside = beside(handed.base(), written, arguments.isEmpty());
            arguments.add(beside.map(Path::toString)
                    .orElseGet(() -> StepText.of(written).with(name -> place(name, handed))));
        }
        return new ProgramCommand(arguments, environment, Optional.empty());
    }

    private static String place(String name, Handed handed) {
        String value = handed.values().get(name);
        if (value != null) {
            return value;
        }
        Path given = handed.input().containsKey(name)
                ? handed.input().get(name)
                : handed.files().get(name);
        return given != null
                ? given.toString()
                : handed.folder().resolve(result(name, handed)).toString();
    }

    private static String result(String name, Handed handed) {
        return Objects.requireNonNull(handed.results().get(name), name);
    }

    /**
     * A program in an image. Files are mounted one by one for reading, and one folder for writing.
     *
     * @param engine {@code docker} or {@code podman}, as it is started
     * @param name a name that no other container has
     */
    static ProgramCommand of(
            StepBody.Container body, Handed handed, Map<String, String> environment, String engine, String name) {
        StepOptions options = body.options();
        List<String> arguments = new ArrayList<>(List.of(engine, "run", "--rm", "--name", name));
        if (!options.network()) {
            arguments.addAll(List.of("--network", "none"));
        }
        options.cpus().ifPresent(n -> arguments.addAll(List.of("--cpus", Long.toString(n))));
        options.memory().ifPresent(n -> arguments.addAll(List.of("--memory", n + "b")));
        options.gpus().ifPresent(n -> {
            if (n > 0) {
                arguments.addAll(List.of("--gpus", Long.toString(n)));
            }
        });
        // Named alone: the engine takes the value from its own environment, and no list of processes shows it.
        body.options().env().forEach(v -> arguments.addAll(List.of("--env", v.name())));
        Map<Path, String> mounted = new LinkedHashMap<>();
        handed.input().values().forEach(p -> mounted.put(p, INSIDE + "/in/" + p.getFileName()));
        handed.files().values().forEach(p -> mount(p, mounted));
        List<String> inner = new ArrayList<>();
        for (String written : body.arguments()) {
            Optional<Path> beside = beside(handed.base(), written, false);
            beside.ifPresent(p -> mount(p, mounted));
            inner.add(beside.map(mounted::get)
                    .orElseGet(() -> StepText.of(written).with(place -> inside(place, handed, mounted))));
        }
        mounted.forEach((path, to) -> arguments.addAll(List.of("--mount", bind(path, to) + ",readonly")));
        arguments.addAll(List.of("--mount", bind(handed.folder(), INSIDE + "/out"), "--workdir", INSIDE + "/out"));
        arguments.add(body.image());
        arguments.addAll(inner);
        return new ProgramCommand(arguments, environment, Optional.of(new Container(engine, name)));
    }

    /** As a record of CSV, which is how engines read it: a path may hold a comma or a colon. */
    private static String bind(Path path, String to) {
        return "type=bind," + quoted("source=" + path) + "," + quoted("target=" + to);
    }

    private static String quoted(String field) {
        return field.matches("(?s).*[\",\n\r].*") ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
    }

    private static void mount(Path file, Map<Path, String> mounted) {
        mounted.putIfAbsent(file, INSIDE + "/files/" + mounted.size() + "/" + file.getFileName());
    }

    private static String inside(String name, Handed handed, Map<Path, String> mounted) {
        String value = handed.values().get(name);
        if (value != null) {
            return value;
        }
        Path given = handed.input().containsKey(name)
                ? handed.input().get(name)
                : handed.files().get(name);
        return given != null ? Objects.requireNonNull(mounted.get(given)) : INSIDE + "/out/" + result(name, handed);
    }

    /** The file beside the pipeline that an argument names; the program itself only if it is written as a path. */
    private static Optional<Path> beside(Path base, String written, boolean program) {
        if (written.isEmpty() || written.indexOf('{') >= 0 || (program && written.indexOf('/') < 0)) {
            return Optional.empty();
        }
        try {
            Path file = base.resolve(written).toAbsolutePath().normalize();
            boolean beside = !Path.of(written).isAbsolute() && Files.isRegularFile(file);
            return beside ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
