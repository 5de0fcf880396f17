package dev.headrace.target.schedule;

import dev.headrace.ir.plan.Stage;
import dev.headrace.runtime.journal.RunJournal;
import dev.headrace.runtime.journal.StageDone;
import dev.headrace.target.OutputReport;
import dev.headrace.target.RunReport;
import dev.headrace.target.SourceReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells from the journal whether a stage's result is there already, and writes down what finished. */
final class StageMemory {

    private final RunJournal journal;
    private final StageKeys keys;

    StageMemory(RunJournal journal, StageKeys keys) {
        this.journal = journal;
        this.keys = keys;
    }

    /** Whether the stage ever finished; if not there is no need to look at its inputs first. */
    boolean knows(Stage stage) {
        return journal.names(stage.id());
    }

    /** The report of a stage whose outputs are all there, just as it wrote them. */
    Optional<RunReport> skip(Stage stage, String key) throws IOException {
        Optional<StageDone> done = journal.finished(key);
        if (done.isEmpty() || !intact(stage, done.get())) {
            return Optional.empty();
        }
        List<OutputReport> outputs = new ArrayList<>();
        for (StageKeys.Left output : StageKeys.outputs(stage)) {
            StageDone.Output written = written(done.get(), output.name()).orElseThrow();
            outputs.add(new OutputReport(
                    output.name(),
                    output.kind(),
                    output.schema(),
                    written.rows(),
                    Optional.of(written.location()),
                    Optional.empty()));
        }
        List<SourceReport> sources = done.get().sources().stream()
                .map(s -> new SourceReport(s.name(), s.read(), s.dropped(), s.warned(), s.diverted(), List.of()))
                .toList();
        return Optional.of(new RunReport(List.of(stage.id()), sources, outputs, List.of(), List.of(), 0));
    }

    void remember(Stage stage, String key, RunReport report) throws IOException {
        List<StageDone.Output> outputs = new ArrayList<>();
        for (StageKeys.Left output : StageKeys.outputs(stage)) {
            Optional<OutputReport> told = report.output(output.name());
            Optional<Path> file = keys.file(output);
            if (told.isEmpty() || told.get().location().isEmpty() || file.isEmpty()) {
                return;
            }
            outputs.add(new StageDone.Output(
                    output.name(),
                    output.kind().name(),
                    told.get().location().get(),
                    told.get().rows(),
                    keys.contentId(output, file.get())));
        }
        List<StageDone.Source> sources = report.sources().stream()
                .map(s -> new StageDone.Source(s.name(), s.read(), s.dropped(), s.warned(), s.diverted()))
                .toList();
        journal.append(new StageDone(key, stage.id(), outputs, sources));
    }

    private boolean intact(Stage stage, StageDone done) throws IOException {
        for (StageKeys.Left output : StageKeys.outputs(stage)) {
            Optional<Path> file = keys.file(output);
            Optional<StageDone.Output> written = written(done, output.name());
            boolean same = file.isPresent()
                    && written.isPresent()
                    && Files.isRegularFile(file.get())
                    && keys.contentId(output, file.get()).equals(written.get().contentId());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static Optional<StageDone.Output> written(StageDone done, String name) {
        return done.outputs().stream().filter(o -> o.name().equals(name)).findFirst();
    }
}
