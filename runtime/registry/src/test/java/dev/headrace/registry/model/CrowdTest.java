package dev.headrace.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.type.DataType;
import dev.headrace.registry.run.OtherProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several processes at one model. */
@Timeout(120)
class CrowdTest {

    private static final int PROCESSES = 3;
    private static final int MODELS = 5;

    @TempDir
    Path scratch;

    @Test
    void processesThatRegisterAtOnceGetNumbersOfTheirOwn() throws Exception {
        Path project = Files.createDirectory(scratch.resolve("project"));
        List<Process> crowd = new ArrayList<>();
        try {
            for (int i = 0; i < PROCESSES; i++) {
                crowd.add(OtherProcess.start(
                        Member.class, project, Files.createDirectory(scratch.resolve("own" + i)), i));
            }
            for (Process member : crowd) {
                assertThat(member.waitFor()).isZero();
            }
        } finally {
            crowd.forEach(Process::destroyForcibly);
        }
        ModelRegistry registry = ModelRegistry.of(project);
        List<ModelVersion> versions = registry.versions(Sample.NAME);
        versions.forEach(ModelVersion::verified);
        assertThat(versions)
                .extracting(ModelVersion::number)
                .isEqualTo(IntStream.rangeClosed(1, PROCESSES * MODELS).boxed().toList());
        assertThat(versions).extracting(ModelVersion::content).doesNotHaveDuplicates();
        assertThat(registry.moves(Sample.NAME)).hasSize(PROCESSES * MODELS);
    }

    /** Registers some models and promotes each. */
    static final class Member {
        public static void main(String[] args) throws IOException {
            ModelRegistry registry = ModelRegistry.of(Path.of(args[0]));
            for (int i = 0; i < MODELS; i++) {
                Path folder = Sample.folder(Path.of(args[1]), args[2] + "_" + i);
                ModelVersion made = registry.register(
                        Sample.registration(folder, Sample.signature(DataType.FLOAT)), Sample.pass(folder));
                registry.promote(Sample.NAME, made.number(), "of" + args[2], false);
            }
        }
    }

    @Test
    void aLockThatAProcessHoldsIsWaitedForAndIsGoneWithTheProcess() throws Exception {
        Path project = Files.createDirectory(scratch.resolve("project"));
        Sample.register(project, scratch, "w1");
        ModelRegistry registry = ModelRegistry.of(project);
        Process holder = OtherProcess.start(Holder.class, project);
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            assertThatThrownBy(
                            () -> registry.waiting(Duration.ofMillis(200)).promote(Sample.NAME, 1, "production", false))
                    .hasMessageContaining("HR0744");
            // Reading takes no lock.
            assertThat(registry.versions(Sample.NAME)).hasSize(1);
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(registry.promote(Sample.NAME, 1, "production", false)).isTrue();
    }

    /** Holds the lock until it is killed. */
    static final class Holder {
        public static void main(String[] args) throws Exception {
            Path lock = Path.of(args[0]).resolve(".headrace/models/" + Sample.NAME + "/lock");
            try (WriterLock held = WriterLock.take(lock, Duration.ZERO).orElseThrow()) {
                System.out.println("held");
                Thread.sleep(600_000);
                held.close();
            }
        }
    }
}
