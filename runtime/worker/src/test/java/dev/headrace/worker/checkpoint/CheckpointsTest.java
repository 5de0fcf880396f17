package dev.headrace.worker.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints are whole or not there. */
final class CheckpointsTest {

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theNewestWholeOneIsTaken() throws IOException {
        Checkpoints checkpoints = new Checkpoints(folder, "f");
        assertThat(checkpoints.newest()).isEmpty();
        for (int epoch = 1; epoch <= 4; epoch++) {
            int value = epoch;
            checkpoints.save(epoch, out -> out.writeInt(100 + value));
        }
        assertThat(names()).containsExactly("epoch-00000003.checkpoint", "epoch-00000004.checkpoint");
        assertThat(checkpoints.newest().orElseThrow().open().readInt()).isEqualTo(104);
        Path last = folder.resolve("epoch-00000004.checkpoint");
        byte[] bytes = Files.readAllBytes(last);
        bytes[bytes.length / 2] ^= 1;
        Files.write(last, bytes);
        Checkpoint before = checkpoints.newest().orElseThrow();
        assertThat(before.epoch()).isEqualTo(3);
        assertThat(before.open().readInt()).isEqualTo(103);
        Files.write(last, new byte[5]);
        assertThat(checkpoints.newest().orElseThrow().epoch()).isEqualTo(3);
    }

    @Test
    void thoseOfAnotherStepAreNotTaken() throws IOException {
        new Checkpoints(folder, "f").save(1, out -> out.writeInt(1));
        Checkpoints other = new Checkpoints(folder, "g");
        assertThat(other.newest()).isEmpty();
        Files.writeString(folder.resolve("epoch-00000002.checkpoint.half"), "half");
        other.clear();
        assertThat(names()).isEmpty();
    }

    @Test
    void aFullDiskLeavesTheOneBefore() throws IOException {
        Checkpoints checkpoints = new Checkpoints(folder, "f");
        checkpoints.save(1, out -> out.writeInt(1));
        assertThatThrownBy(() -> checkpoints.save(2, out -> {
                    out.writeInt(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("epoch-00000001.checkpoint");
        assertThat(checkpoints.newest().orElseThrow().epoch()).isEqualTo(1);
    }

    @Test
    void oneWriterAtATime() throws IOException {
        FolderLock lock = FolderLock.of(folder).orElseThrow();
        assertThat(FolderLock.of(folder)).isEmpty();
        lock.close();
        assertThat(FolderLock.of(folder)).isPresent();
    }
}
