package dev.headrace.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.type.DataType;
import dev.headrace.registry.run.OtherProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that registers and promotes over and over, killed at many moments: what it leaves is always whole. */
class KilledRegistrationTest {

    private static final int KILLS = 30;
    /** Longer than a registration with its promotion takes. */
    private static final int SPREAD_MILLIS = 211;

    private static final int FILES = 20;
    private static final int FILE_BYTES = 20_000;

    @TempDir
    Path scratch;

    @Test
    @Timeout(180)
    void nothingIsEverHalfRegistered() throws Exception {
        Path project = Files.createDirectory(scratch.resolve("project"));
        ModelRegistry registry = ModelRegistry.of(project);
        int left = 0;
        int most = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = OtherProcess.start(Writer.class, project, scratch, kill);
            int promised;
            try (BufferedReader said = writer.inputReader()) {
                assertThat(said.readLine()).isEqualTo("begun");
                Thread.sleep(kill * 13 % SPREAD_MILLIS);
                // Not of the process itself, which would close what it said.
                writer.toHandle().destroyForcibly();
                writer.waitFor();
                // What it said was done is done.
                List<String> done =
                        said.lines().filter(l -> l.matches("[0-9]+")).toList();
                promised = done.isEmpty() ? most : Integer.parseInt(done.get(done.size() - 1));
            }
            Path folder = project.resolve(".headrace/models").resolve(Sample.NAME);
            left += Files.exists(folder.resolve("making")) ? 1 : 0;
            List<ModelVersion> versions = registry.names().isEmpty() ? List.of() : registry.versions(Sample.NAME);
            versions.forEach(ModelVersion::verified);
            assertThat(versions)
                    .extracting(ModelVersion::number)
                    .isEqualTo(IntStream.rangeClosed(1, versions.size()).boxed().toList());
            assertThat(versions).hasSizeGreaterThanOrEqualTo(promised);
            most = versions.size();
            assertThat(registry.stages(Sample.NAME).getOrDefault("production", 0))
                    .isBetween(0, versions.size());
        }
        assertThat(left).as("kills in the middle of a copy").isPositive();
        ModelVersion last = Sample.register(project, scratch, "last");
        assertThat(last.number()).isEqualTo(most + 1);
        assertThat(registry.promote(Sample.NAME, last.number(), "production", false))
                .isTrue();
        assertThat(project.resolve(".headrace/models").resolve(Sample.NAME).resolve("making"))
                .doesNotExist();
    }

    /** Registers one model after the other until it is killed, and says the number of each. */
    static final class Writer {
        public static void main(String[] args) throws IOException {
            Path project = Path.of(args[0]);
            Path scratch = Path.of(args[1]);
            ModelRegistry registry = ModelRegistry.of(project);
            for (int i = 0; i < 40; i++) {
                Path folder = Sample.folder(scratch, args[2] + "_" + i);
                for (int file = 0; file < FILES; file++) {
                    Files.write(folder.resolve("part" + file), new byte[FILE_BYTES]);
                }
                ModelVersion made = registry.register(
                        Sample.registration(folder, Sample.signature(DataType.FLOAT)), Sample.pass(folder));
                registry.promote(Sample.NAME, made.number(), "production", false);
                // The first is slow: classes are loaded.
                System.out.println(i == 0 ? "begun" : Integer.toString(made.number()));
                VersionFolder.delete(folder);
            }
        }
    }
}
