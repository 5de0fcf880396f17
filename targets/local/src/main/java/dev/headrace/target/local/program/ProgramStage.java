package dev.headrace.target.local.program;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.file.Failures;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepDef;
import dev.headrace.ir.step.StepOptions;
import dev.headrace.ir.step.StepVariable;
import dev.headrace.ir.text.TextForms;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.operators.step.StepCall;
import dev.headrace.runtime.secret.Secrets;
import dev.headrace.target.OutputReport;
import dev.headrace.target.Progress;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs the program of a step, as often as it may be tried. Its results take their places when it ended well and all of them are
 * there and sound; until then those of an earlier run stay.
 */
public final class ProgramStage {

    /** Reads the table that a program wrote, checks it as a source is checked, and writes it anew. */
    public interface Taking {
        /**
         * The number of its rows.
         *
         * @param folder where the program worked; messages name files as they are called from there
         * @param written the file that it wrote there
         * @param sound where the rows go, called from there too
         * @throws RunFailure if something about it is not as declared
         */
        long take(Path folder, String written, String sound);
    }

    private static final String LOG = "log.txt";
    private static final List<Code> OF_WHAT_IS_READ = List.of(Code.HR0701, Code.HR0702, Code.HR0704);
    private static final Duration SLICE = Duration.ofMillis(50);

    private final Stage.OpaqueStep stage;
    private final Op.Via call;
    private final StepDef step;
    private final RunRequest request;
    private final StepCall said;
    private final Taking taking;
    private final Path home;

    public ProgramStage(Stage.OpaqueStep stage, RunRequest request, Taking taking) {
        this.stage = stage;
        this.call = stage.call();
        this.step = call.known();
        this.request = request;
        this.said = new StepCall(call, request.params());
        this.taking = taking;
        Path output = request.base()
                .resolve(stage.output().location())
                .toAbsolutePath()
                .normalize();
        this.home = output.getParent() == null ? output : output.getParent();
    }

    /** @throws RunFailure HR0710 if it failed to the last try, HR0711 if a result is not as declared, HR0708 if cancelled */
    public RunReport run() {
        long start = System.nanoTime();
        request.cancellation().check();
        request.progress().onProgress(new Progress(stage.id(), Progress.Kind.STAGE_STARTED, stage.id(), 0));
        long rows;
        try {
            TryFolder.clear(home);
            rows = tries();
        } catch (UncheckedIOException e) {
            throw unwritten(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unwritten(e);
        }
        request.progress().onProgress(new Progress(stage.id(), Progress.Kind.STAGE_DONE, stage.id(), 0));
        List<OutputReport> outputs = new ArrayList<>();
        outputs.add(report(stage.id(), call.schema(), rows, stage.output().location()));
        for (String name : step.reports()) {
            outputs.add(report(
                    stage.id() + "." + name,
                    Schema.of(List.of()),
                    0,
                    stage.report(name).location()));
        }
        return new RunReport(List.of(), List.of(), outputs, List.of(), List.of(), System.nanoTime() - start);
    }

    private RunFailure unwritten(IOException e) {
        String place = stage.output().location();
        Diagnostic why =
                Failures.output(place.substring(0, place.lastIndexOf('/')), e).diagnostic();
        return failure(Code.HR0703, why.message()).failure(e);
    }

    private static OutputReport report(String name, Schema schema, long rows, String location) {
        return new OutputReport(name, PlannedOutput.Kind.STEP, schema, rows, Optional.of(location), Optional.empty());
    }

    private long tries() throws IOException {
        StepOptions options = step.body().options();
        for (long number = 0; ; number++) {
            try (TryFolder folder = TryFolder.make(home, number)) {
                ProgramTry one = new ProgramTry(command(folder), folder, options.timeout(), request.cancellation());
                Optional<String> why;
                try {
                    why = one.run();
                } finally {
                    one.log().save(home.resolve(LOG));
                }
                if (why.isEmpty()) {
                    return take(folder);
                }
                if (number == options.retries()) {
                    throw failed(why.get(), number, one.log());
                }
            }
            pause(options.retryDelay().orElse(0));
        }
    }

    private void pause(long micros) {
        long start = System.nanoTime();
        long time = TimeUnit.MICROSECONDS.toNanos(micros);
        while (System.nanoTime() - start < time) {
            request.cancellation().check();
            try {
                TimeUnit.NANOSECONDS.sleep(Math.min(SLICE.toNanos(), time));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                request.cancellation().cancel();
            }
        }
        request.cancellation().check();
    }

    private ProgramCommand command(TryFolder folder) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Path> files = new LinkedHashMap<>();
        call.arguments().forEach(a -> {
            DataType type = a.value().type();
            Object value = Objects.requireNonNull(said.arguments().get(a.name()));
            if (step.files().contains(a.name())) {
                files.put(a.name(), file(a.name(), (String) value));
            } else {
                values.put(a.name(), TextForms.print(type, value));
            }
        });
        Map<String, String> results = new LinkedHashMap<>();
        results.put(call.output(), name(stage.output().location()));
        step.reports().forEach(r -> results.put(r, r));
        Path input = request.base()
                .resolve(stage.input().location())
                .toAbsolutePath()
                .normalize();
        ProgramCommand.Handed handed = new ProgramCommand.Handed(
                request.base().toAbsolutePath().normalize(),
                values,
                Map.of(step.input(), input),
                files,
                folder.path(),
                results);
        Map<String, String> environment = environment();
        return step.body().accept(new StepBody.Visitor<>() {
            @Override
            public ProgramCommand java(StepBody.Java body) {
                throw new IllegalStateException("no program");
            }

            @Override
            public ProgramCommand command(StepBody.Command body) {
                return ProgramCommand.of(body, handed, environment);
            }

            @Override
            public ProgramCommand container(StepBody.Container body) {
                String engine = ContainerEngines.found()
                        .orElseThrow(() -> failure(
                                        Code.HR0501,
                                        "the local engine cannot run `" + call.step()
                                                + "`: neither `docker` nor `podman` is on the path")
                                .failure());
                String name = ProgramCommand.Container.name(folder.mark());
                return ProgramCommand.of(body, handed, environment, engine, name);
            }
        });
    }

    private static String name(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Path file(String name, String written) {
        Path file;
        try {
            file = request.base().resolve(written).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            file = home;
        }
        if (!Files.isRegularFile(file)) {
            throw failure(
                            Code.HR0702,
                            "step `" + call.step() + "` takes `" + written + "` as `" + name
                                    + "`, and there is no such file beside the pipeline")
                    .failure();
        }
        return file;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        for (String name : List.of("PATH", "HOME", "LANG")) {
            Optional.ofNullable(System.getenv(name)).ifPresent(v -> environment.put(name, v));
        }
        Secrets secrets = Secrets.ofThisProcess();
        for (StepVariable variable : step.body().options().env()) {
            environment.put(variable.name(), variable.secret() ? secrets.value(variable.value()) : variable.value());
        }
        return environment;
    }

    /**
     * Brings the results to their places when all of them are there and the table is sound; the table last, since without it nothing
     * behind the step goes on.
     */
    private long take(TryFolder folder) throws IOException {
        String table = name(stage.output().location());
        List<String> all = new ArrayList<>(step.reports());
        all.add(call.output());
        for (String result : all) {
            Path written = folder.path().resolve(result.equals(call.output()) ? table : result);
            if (!Files.isRegularFile(written, LinkOption.NOFOLLOW_LINKS)) {
                boolean other = Files.exists(written, LinkOption.NOFOLLOW_LINKS);
                throw failure(
                                Code.HR0711,
                                "step `" + call.step() + "` ended well and "
                                        + (other
                                                ? "what it wrote as `" + result + "` is no file"
                                                : "did not write `" + result + "`"))
                        .note(
                                "it was to be a file, and no folder or link; the name of each result is handed over as an "
                                        + "argument")
                        .failure();
            }
        }
        Path sound = Files.createDirectories(folder.sound()).resolve(table);
        long rows = read(folder.path(), table, "../" + folder.sound().getFileName() + "/" + table);
        request.cancellation().check();
        for (String report : step.reports()) {
            move(folder.path().resolve(report), stage.report(report).location());
        }
        move(sound, stage.output().location());
        return rows;
    }

    private void move(Path made, String location) throws IOException {
        Files.move(
                made,
                request.base().resolve(location),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private long read(Path folder, String table, String sound) {
        try {
            return taking.take(folder, table, sound);
        } catch (RunFailure e) {
            Diagnostic told = e.diagnostic();
            if (told.code() == Code.HR0703) {
                String message = told.message().replace(sound, stage.output().location());
                throw failure(Code.HR0703, message).failure(e);
            }
            if (!OF_WHAT_IS_READ.contains(told.code())) {
                throw e;
            }
            String message = told.message().replace("source `" + call.step() + "`: ", "");
            Failing failing = failure(
                    Code.HR0711,
                    "what step `" + call.step() + "` wrote as `" + call.output() + "` is not what it declares: "
                            + message);
            if (told.code() == Code.HR0704) {
                told.notes().forEach(failing::note);
            }
            throw failing.failure(e);
        }
    }

    private RunFailure failed(String why, long number, ProgramLog log) {
        Failing failing = failure(
                Code.HR0710,
                "step `" + call.step() + "` failed: " + why
                        + (number == 0 ? "" : ", the last of " + (number + 1) + " tries"));
        List<String> lines = log.lastLines();
        if (!lines.isEmpty()) {
            failing.note("the last lines it wrote:\n" + String.join("\n", lines));
        }
        return failing.failure();
    }

    private Failing failure(Code code, String message) {
        return new Failing(Diagnostic.of(code, message)).note(said.place());
    }

    /** A failure in the making. */
    private record Failing(Diagnostic.Builder message) {
        Failing note(String text) {
            message.note(text);
            return this;
        }

        RunFailure failure() {
            return new RunFailure(message.note("no output was changed").build());
        }

        RunFailure failure(Throwable cause) {
            return new RunFailure(message.note("no output was changed").build(), cause);
        }
    }
}
