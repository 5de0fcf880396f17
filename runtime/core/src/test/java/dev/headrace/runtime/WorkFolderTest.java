package dev.headrace.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.runtime.content.ContentIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @Test
    void oneRunAtATime(@TempDir Path base) {
        WorkFolder first = WorkFolder.take(base);

        assertThatThrownBy(() -> WorkFolder.take(base))
                .isInstanceOfSatisfying(
                        RunFailure.class, e -> assertThat(e.diagnostic().code()).isEqualTo(Code.HR0708));

        first.close();
        WorkFolder.take(base).close();
    }

    @Test
    void aPlaceThatCannotHoldAFolderIsSaid(@TempDir Path base) throws IOException {
        Path file = Files.writeString(base.resolve("file"), "");

        assertThatThrownBy(() -> WorkFolder.take(file))
                .isInstanceOfSatisfying(
                        RunFailure.class, e -> assertThat(e.diagnostic().code()).isEqualTo(Code.HR0703));
    }

    @Test
    void contentIsTheIdentityOfAFile(@TempDir Path base) throws IOException {
        Path file = Files.writeString(base.resolve("a"), "abc");
        Path same = Files.writeString(base.resolve("b"), "abc");
        ContentIds ids = ContentIds.rememberedIn(base.resolve("memory"));

        assertThat(ids.of(file))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .isEqualTo(ids.of(same));
    }

    @Test
    void aChangeIsSeenAndAnOldLookIsReused(@TempDir Path base) throws IOException {
        Path memory = base.resolve("memory");
        Path file = Files.writeString(base.resolve("a"), "abc");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        ContentIds ids = ContentIds.rememberedIn(memory);
        String before = ids.of(file);
        ids.save();

        Files.writeString(file, "abcd");
        assertThat(ContentIds.rememberedIn(memory).of(file)).isNotEqualTo(before);

        Files.writeString(file, "xyz");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        assertThat(ContentIds.rememberedIn(memory).of(file))
                .as("same size and time: taken as unchanged without a look")
                .isEqualTo(before);
    }
}
