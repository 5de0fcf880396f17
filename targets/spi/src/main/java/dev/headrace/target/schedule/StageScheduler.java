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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs all stages of a request on an engine. Stages share the machine: with n of them at once each has an n-th of the
 * threads and of the memory.
 */
public final class StageScheduler {

    private final String engineName;
    private final Engine engine;
    private final FileLayout layout;

    public StageScheduler(String engineName, Engine engine, FileLayout layout) {
        this.engineName = engineName;
        this.engine = engine;
        this.layout = layout;
    }

    /**
     * Runs what has to be run.
     *
     * @param reuse whether results that are there already are kept; what finishes is written down either way
     * @throws RunFailure the first failure; the stages that finished before it stay finished
     */
    public RunReport run(RunRequest request, WorkFolder folder, boolean reuse) {
        ContentIds contents = ContentIds.rememberedIn(folder.contents());
        StageKeys keys = new StageKeys(request, engineName, layout, contents);
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
            List<Future<RunReport>> running = new ArrayList<>();
            for (Stage stage : stages) {
                running.add(threads.submit(() -> one(stage, share, keys, memory, reuse)));
            }
            return join(running, request);
        } finally {
            threads.shutdownNow();
            contents.save();
        }
    }

    private RunReport one(Stage stage, RunRequest request, StageKeys keys, StageMemory memory, boolean reuse)
            throws IOException {
        request.cancellation().check();
        Optional<String> key = keys.of(stage);
        Optional<RunReport> there = reuse && key.isPresent() ? memory.skip(stage, key.get()) : Optional.empty();
        if (there.isPresent()) {
            request.progress().onProgress(new Progress(stage.id(), Progress.Kind.STAGE_SKIPPED, stage.id(), 0));
            return there.get();
        }
        RunReport report = engine.run(request.stages(List.of(stage.id())));
        if (key.isPresent()) {
            memory.remember(stage, key.get(), report);
        }
        return report;
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
