package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs in a process of their own that are ended from outside. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(120)
class KilledRunTest {

    private static final int ROWS = 300_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    private String before = "";

    @BeforeEach
    void anEarlierRunAndMuchNewData() throws IOException {
        file = Cli.project(scratch);
        headrace("run", file).ends(Exit.OK);
        before = Files.readString(out());
        StringBuilder rows = new StringBuilder("id,customer,total,at\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append(i).append(",c").append(i % 1000).append(",1.5,2024-01-01 10:00:00\n");
        }
        Files.writeString(file.resolveSibling("data/orders.csv"), rows);
    }

    @Test
    void killedInTheMiddleLeavesTheEarlierOutputAndTheNextRunWorks() throws Exception {
        Process run = start("exec \"$@\"");
        while (run.isAlive() && !working()) {
            Thread.sleep(5);
        }
        run.destroyForcibly();
        assertThat(run.waitFor()).as("killed before it was done").isEqualTo(137);
        assertThat(out()).hasContent(before);
        assertThat(lastRun()).contains("killed");

        headrace("run", file).ends(Exit.OK);
        assertThat(Files.readAllLines(out())).hasSize(ROWS + 1);
        assertThat(outputs()).containsExactly("habits.csv");
    }

    @Test
    void toldToEndItTidiesUp() throws Exception {
        Process run = start("exec \"$@\"");
        while (run.isAlive() && !working()) {
            Thread.sleep(5);
        }
        Thread.sleep(300);
        run.destroy();
        run.waitFor();
        assertThat(run.exitValue()).isEqualTo(143);
        assertThat(lastRun()).contains("cancelled");
        assertThat(Files.readString(scratch.resolve("said")))
                .contains("error[HR0708]: the run was cancelled; no output was changed");
        assertThat(out()).hasContent(before);
        assertThat(outputs()).containsExactly("habits.csv");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void interruptedItSaysSoAndTidiesUp() throws Exception {
        // A shell's child may be born deaf to this signal.
        Process run = start("exec env --default-signal=INT \"$@\"");
        while (run.isAlive() && !working()) {
            Thread.sleep(5);
        }
        Thread.sleep(300);
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(run.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(run.waitFor()).isEqualTo(Exit.INTERRUPTED);
        assertThat(Files.readString(scratch.resolve("said")))
                .contains("error[HR0708]: the run was cancelled; no output was changed");
        assertThat(out()).hasContent(before);
        assertThat(outputs()).containsExactly("habits.csv");
    }

    @Test
    void aFullDiskIsToldAndChangesNothing() throws Exception {
        Process run = start("ulimit -f 2000; trap '' XFSZ; exec \"$@\"");
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(scratch.resolve("said"));
        assertThat(run.exitValue()).as(said).isEqualTo(Exit.RUN_FAILED);
        assertThat(said).contains("error[HR0703]").doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(out()).hasContent(before);
        assertThat(outputs()).containsExactly("habits.csv");
    }

    /** A file system of its own that is full after a megabyte; where mounting is not allowed the test above stands for it. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullFileSystemIsToldAndChangesNothing() throws Exception {
        Path small = Files.createDirectory(scratch.resolve("small"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small.toString())
                .redirectErrorStream(true)
                .start();
        assumeTrue(mount.waitFor() == 0, "mounting is not allowed here");
        try {
            Files.writeString(small.resolve("habits_out.csv"), "earlier");
            Process run = OwnProcess.start(
                    scratch.resolve("said"), "exec \"$@\"", "run", file, "--out", small, "--format", "csv");
            assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
            String said = Files.readString(scratch.resolve("said"));
            assertThat(run.exitValue()).as(said).isEqualTo(Exit.RUN_FAILED);
            assertThat(said)
                    .contains("error[HR0703]", "the disk is full")
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception");
            assertThat(small.resolve("habits_out.csv")).hasContent("earlier");
            try (Stream<Path> left = Files.list(small)) {
                assertThat(left).hasSize(1);
            }
        } finally {
            new ProcessBuilder("umount", "-l", small.toString()).start().waitFor();
        }
    }

    private String lastRun() {
        String table = headrace("runs", "--limit", "1", "--project", file.getParent())
                .ends(Exit.OK)
                .out();
        return table.lines().skip(2).findFirst().orElse("");
    }

    private boolean working() throws IOException {
        try (Stream<Path> all = Files.list(out().getParent())) {
            return all.count() > 1;
        } catch (java.io.UncheckedIOException e) {
            return false;
        }
    }

    private Process start(String script) throws IOException {
        return OwnProcess.start(scratch.resolve("said"), script, "run", file);
    }

    private List<String> outputs() throws IOException {
        try (Stream<Path> left = Files.list(out().getParent())) {
            return left.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private Path out() {
        return file.resolveSibling("out/habits.csv");
    }
}
