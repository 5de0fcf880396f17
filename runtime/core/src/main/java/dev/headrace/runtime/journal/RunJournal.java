package dev.headrace.runtime.journal;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stages that ever finished in a folder, by fingerprint. An entry is on the disk before {@link #append} returns, so a
 * run that is killed afterwards does not redo the stage. A last line that was torn by a kill is forgotten.
 */
public final class RunJournal {

    /** Entries beyond this many are forgotten, oldest first, when the journal is opened. */
    private static final int MOST = 1_000;

    private final Path file;
    private final Map<String, StageDone> done = new LinkedHashMap<>();

    private RunJournal(Path file) {
        this.file = file;
    }

    /**
     * Reads a journal; one that is not there is empty.
     *
     * @throws RunFailure HR0703 if it can neither be read nor written
     */
    public static RunJournal open(Path file) {
        RunJournal journal = new RunJournal(file);
        try {
            if (Files.exists(file)) {
                List<String> lines = List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n"));
                lines.forEach(journal::recall);
                journal.rewrite(lines.size());
            }
        } catch (IOException e) {
            throw failure();
        }
        return journal;
    }

    /** The last time a stage with this fingerprint finished. */
    public synchronized Optional<StageDone> finished(String fingerprint) {
        return Optional.ofNullable(done.get(fingerprint));
    }

    /** Whether a stage of this name ever finished. */
    public synchronized boolean names(String stage) {
        return done.values().stream().anyMatch(d -> d.stage().equals(stage));
    }

    /** Adds an entry and brings it to the disk. */
    public synchronized void append(StageDone entry) {
        try {
            LineFile.append(file, JournalLine.write(entry));
        } catch (IOException e) {
            throw failure();
        }
        done.put(entry.fingerprint(), entry);
    }

    private void recall(String line) {
        try {
            if (!line.isBlank()) {
                StageDone entry = JournalLine.read(line);
                done.remove(entry.fingerprint());
                done.put(entry.fingerprint(), entry);
            }
        } catch (IOException | IllegalArgumentException e) {
            // A line torn by a kill: the stage it tells of runs again.
            return;
        }
    }

    /** Drops what is torn, doubled or too old, so that the next entry starts on a line of its own. */
    private void rewrite(int lines) throws IOException {
        while (done.size() > MOST) {
            done.remove(done.keySet().iterator().next());
        }
        byte[] bytes = Files.readAllBytes(file);
        boolean whole = bytes.length == 0 || bytes[bytes.length - 1] == '\n';
        if (whole && lines == done.size()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (StageDone entry : done.values()) {
            text.append(JournalLine.write(entry)).append('\n');
        }
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, text);
        Files.move(
                next,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static RunFailure failure() {
        return RunFailure.of(Code.HR0703, "the run journal in `.headrace` cannot be read or written");
    }
}
