package dev.headrace.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.runtime.journal.RunJournal;
import dev.headrace.runtime.journal.StageDone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunJournalTest {

    private static StageDone entry(String fingerprint, long rows) {
        return new StageDone(
                fingerprint,
                "stage",
                List.of(new StageDone.Output("out", "SINK", "out.csv", rows, "ab")),
                List.of(new StageDone.Source("tx", 3, 1, 0, 1)));
    }

    @Test
    void remembersAcrossRuns(@TempDir Path folder) {
        Path file = folder.resolve("journal.jsonl");
        RunJournal.open(file).append(entry("f1", 7));

        assertThat(RunJournal.open(file).finished("f1")).contains(entry("f1", 7));
        assertThat(RunJournal.open(file).finished("f2")).isEmpty();
    }

    @Test
    void theLastEntryOfAFingerprintCounts(@TempDir Path folder) {
        Path file = folder.resolve("journal.jsonl");
        RunJournal journal = RunJournal.open(file);
        journal.append(entry("f1", 7));
        journal.append(entry("f1", 8));

        assertThat(RunJournal.open(file).finished("f1")).contains(entry("f1", 8));
    }

    @Test
    void aTornLastLineIsForgottenAndTheNextEntryIsNot(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("journal.jsonl");
        RunJournal.open(file).append(entry("f1", 7));
        Files.writeString(file, "{\"fingerprint\":\"f2\",\"sta", StandardOpenOption.APPEND);

        RunJournal.open(file).append(entry("f3", 9));

        RunJournal read = RunJournal.open(file);
        assertThat(read.finished("f1")).isPresent();
        assertThat(read.finished("f2")).isEmpty();
        assertThat(read.finished("f3")).isPresent();
    }

    @Test
    void bytesThatAreNoJournalAreAnEmptyOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("journal.jsonl");
        Files.write(file, new byte[] {0, (byte) 0xff, '\n', '[', ']', '\n', 'n', 'u', 'l', 'l', '\n'});

        assertThat(RunJournal.open(file).finished("f1")).isEmpty();
    }
}
