package dev.headrace.registry.run;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The runs of a project: a folder for each, {@code .headrace/runs/ID}. Any number of processes may write and read at once, since
 * each run has a folder of its own.
 */
public final class Runs {

    private final Path folder;
    private final Clock clock;

    private Runs(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The runs of the project whose pipelines lie in this folder. */
    public static Runs of(Path project) {
        return new Runs(project.resolve(".headrace").resolve("runs"), Clock.systemUTC());
    }

    /**
     * Begins the record of a run.
     *
     * @throws RunFailure HR0703 if it cannot be written
     */
    public RunWriter begin(RunStart start) {
        try {
            Files.createDirectories(folder);
            while (true) {
                String id = RunIds.at(clock.instant());
                try {
                    return RunWriter.begin(id, new RunFolder(Files.createDirectory(folder.resolve(id))), start, clock);
                } catch (FileAlreadyExistsException e) {
                    // Two of one second drew the same lot: draw again.
                    continue;
                }
            }
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /**
     * The newest runs that are wanted, the newest first.
     *
     * @param most how many at most
     * @throws RunFailure HR0745 if they cannot be read
     */
    public List<RunRecord> newest(int most, Predicate<RunRecord> wanted) {
        List<RunRecord> found = new ArrayList<>();
        String last = "";
        for (String id : ids()) {
            // Within a second ids are in no order: all of the last one are looked at.
            if (found.size() >= most && !RunIds.sameSecond(id, last)) {
                break;
            }
            Optional<RunRecord> run = read(id).filter(wanted);
            run.ifPresent(found::add);
            last = run.isPresent() ? id : last;
        }
        found.sort(Comparator.comparing(RunRecord::started)
                .thenComparing(RunRecord::id)
                .reversed());
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /**
     * The runs that are parts of one, the oldest first.
     *
     * @throws RunFailure HR0745 if they cannot be read
     */
    public List<RunRecord> parts(String id) {
        return ids().stream()
                // A part begins after the whole.
                .takeWhile(i -> i.compareTo(id) >= 0 || RunIds.sameSecond(i, id))
                .flatMap(i -> read(i).stream())
                .filter(r -> r.start().parent().equals(Optional.of(id)))
                .sorted(Comparator.comparing(RunRecord::started).thenComparing(RunRecord::id))
                .toList();
    }

    /**
     * The run whose id begins or ends so.
     *
     * @throws RunFailure HR0745 if there is none, or several
     */
    public RunRecord named(String part) {
        List<String> fitting = part.isEmpty()
                ? List.of()
                : ids().stream()
                        .filter(id -> id.startsWith(part) || id.endsWith(part))
                        .toList();
        if (fitting.size() > 1) {
            throw unknown(
                    "`" + part + "` may mean several runs",
                    "say more of the id: " + fitting.stream().limit(3).collect(Collectors.joining(", ")));
        }
        return fitting.stream()
                .findFirst()
                .flatMap(this::read)
                .orElseThrow(
                        () -> unknown("no run `" + part + "` is recorded in this folder", "headrace runs lists them"));
    }

    /** The newest first. */
    private List<String> ids() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(f -> String.valueOf(f.getFileName()))
                    .filter(RunIds::isOne)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw notRead();
        }
    }

    private Optional<RunRecord> read(String id) {
        try {
            return new RunFolder(folder.resolve(id)).read();
        } catch (IOException e) {
            throw notRead();
        }
    }

    private static RunFailure unknown(String message, String help) {
        return new RunFailure(Diagnostic.of(Code.HR0745, message).help(help).build());
    }

    private static RunFailure notRead() {
        return RunFailure.of(Code.HR0745, "the records of runs in `.headrace/runs` cannot be read");
    }

    static RunFailure notWritten(IOException e) {
        return new RunFailure(
                Diagnostic.of(Code.HR0703, "the record of the run in `.headrace/runs` cannot be written")
                        .build(),
                e);
    }
}
