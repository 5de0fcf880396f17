package dev.headrace.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.headrace.ir.type.DataType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A registry on a file system of its own that is full after a megabyte, where mounting is allowed. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    @TempDir
    Path scratch;

    @Test
    void aModelThatDoesNotFitIsToldAndLeavesNothing() throws Exception {
        Path small = Files.createDirectory(scratch.resolve("small"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small.toString())
                .redirectErrorStream(true)
                .start();
        assumeTrue(mount.waitFor() == 0, "mounting is not allowed here");
        try {
            Sample.register(small, scratch, "w1");
            Path folder = Sample.folder(scratch, "w2");
            Files.write(folder.resolve("large"), new byte[3 << 20]);
            ModelRegistry registry = ModelRegistry.of(small);
            assertThatThrownBy(() -> registry.register(
                            Sample.registration(folder, Sample.signature(DataType.FLOAT)), Sample.pass(folder)))
                    .hasMessageContaining(
                            "HR0703: model `bank.fraud.fraud_net` cannot be written to the registry: the disk is full");
            assertThat(registry.versions(Sample.NAME)).hasSize(1);
            assertThat(small.resolve(".headrace/models").resolve(Sample.NAME).resolve("making"))
                    .doesNotExist();
            Files.delete(folder.resolve("large"));
            assertThat(registry.register(
                                    Sample.registration(folder, Sample.signature(DataType.FLOAT)), Sample.pass(folder))
                            .number())
                    .isEqualTo(2);
        } finally {
            new ProcessBuilder("umount", "-l", small.toString()).start().waitFor();
        }
    }
}
