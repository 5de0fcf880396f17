package dev.headrace.target.schedule;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.plan.Stage;
import dev.headrace.runtime.WorkFolder;
import dev.headrace.runtime.content.ContentIds;
import dev.headrace.runtime.journal.RunJournal;
import dev.headrace.target.Engine;
import dev.headrace.target.Progress;
import dev.headrace.target.Resources;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Runs all stages of a request on an engine. Stages share the machine: with n of them at once each has an n-th of the
 * threads and of the memory.
 */
public final class StageScheduler {

    private final String engineName;
    private final Engine engine;
    private final FileLayout layout;
    private final RunContents notes = new RunContents();

    /**
     * A scheduler of an engine.
     *
     * @param engineName what the engine is called in keys of results
     * @param engine what runs a stage
     * @param layout which files bindings stand for
     */
    public StageScheduler(String engineName, Engine engine, FileLayout layout) {
        this.engineName = engineName;
        this.engine = engine;
        this.layout = layout;
    }

    /**
     * Runs what has to be run.
     *
     * @param request the stages, and with what
     * @param folder where what finished is written down
     * @param reuse whether results that are there already are kept; what finishes is written down either way
     * @return the reports of all stages, joined
     * @throws RunFailure the first failure; the stages that finished before it stay finished
     */
    public RunReport run(RunRequest request, WorkFolder folder, boolean reuse) {
        ContentIds contents = ContentIds.rememberedIn(folder.contents());
        StageKeys keys = new StageKeys(request, engineName, layout, contents, notes);
        new OutputPlaces(request, layout, keys).check();
        StageMemory memory = new StageMemory(RunJournal.open(folder.journal()), keys);
        List<Stage> stages = request.plan().stages();
        int atOnce = Math.max(1, Math.min(stages.size(), request.resources().threads()));
        RunRequest share = request.resources(new Resources(
                request.resources().memoryBytes() / atOnce,
                Math.max(1, request.resources().threads() / atOnce),
                request.resources().temp()));
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            Map<String, Future<RunReport>> running = new LinkedHashMap<>();
            for (Stage stage : stages) {
                // Handed to the threads in this order, so whoever is waited for has begun.
                List<Future<RunReport>> before = stage.after().stream()
                        .map(running::get)
                        .filter(Objects::nonNull)
                        .toList();
                running.put(stage.id(), threads.submit(() -> {
                    waitFor(before);
                    return one(stage, share, keys, memory, reuse);
                }));
            }
            return join(List.copyOf(running.values()), request);
        } finally {
            threads.shutdownNow();
            contents.save();
        }
    }

    /**
     * What runs of this scheduler read and left, by content; of one that failed, as far as it came.
     *
     * @return what was noted so far
     */
    public RunContents contents() {
        return notes;
    }

    /** What failed before is told by itself; here nothing begins. */
    private static void waitFor(List<Future<RunReport>> before) throws InterruptedException {
        for (Future<RunReport> each : before) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw RunFailure.of(Code.HR0708, "a stage before this one failed; no output was changed");
            }
        }
    }

    private RunReport one(Stage stage, RunRequest request, StageKeys keys, StageMemory memory, boolean reuse)
            throws IOException {
        request.cancellation().check();
        if (reuse && memory.knows(stage)) {
            Optional<String> key = keys.of(stage);
            Optional<RunReport> there = key.isPresent() ? memory.skip(stage, key.get()) : Optional.empty();
            if (there.isPresent()) {
                request.progress().onProgress(new Progress(stage.id(), Progress.Kind.STAGE_SKIPPED, stage.id(), 0));
                return there.get();
            }
        }
        // Nothing waits for the key of a stage that runs anyway: its inputs are looked through meanwhile.
        FutureTask<Optional<String>> key = new FutureTask<>(() -> keys.of(stage));
        Thread aside = new Thread(key, "headrace-contents");
        aside.setDaemon(true);
        aside.start();
        RunReport report = engine.run(request.stages(List.of(stage.id())));
        Optional<String> found = found(key);
        if (found.isPresent()) {
            memory.remember(stage, found.get(), report);
        }
        return report;
    }

    /** A stage whose inputs cannot be looked through a second time is not remembered; that costs time only. */
    private static Optional<String> found(FutureTask<Optional<String>> key) {
        try {
            return key.get();
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static RunReport join(List<Future<RunReport>> running, RunRequest request) {
        RunReport all = new RunReport(List.of(), List.of(), List.of(), List.of(), List.of(), 0);
        Optional<Throwable> failure = Optional.empty();
        for (Future<RunReport> stage : running) {
            try {
                all = all.and(stage.get());
            } catch (ExecutionException e) {
                failure = failure.or(() -> Optional.ofNullable(e.getCause()));
                request.cancellation().cancel();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                request.cancellation().cancel();
                throw RunFailure.of(Code.HR0708, "the run was interrupted; no output was changed");
            }
        }
        if (failure.isPresent()) {
            throw asUnchecked(failure.get());
        }
        return all;
    }

    private static RuntimeException asUnchecked(Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return new RunFailure(
                dev.headrace.diagnostics.Diagnostic.of(
                                Code.HR0702, "a file of the run cannot be read: " + failure.getMessage())
                        .build(),
                failure);
    }
}
