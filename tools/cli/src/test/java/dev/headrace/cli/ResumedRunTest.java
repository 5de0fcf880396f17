package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that was killed goes on after the stages it had finished. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(120)
class ResumedRunTest {

    private static final int ROWS = 600_000;

    /** Two sinks that share nothing: two stages. */
    private static final String PIPELINE = """
            schema Row { id: Int, amount: Float }
            source few: Row { batch = csv("few.csv") }
            source many: Row { batch = csv("many.csv") }
            table small from few { where amount > 1.0 }
            table large from many { group by id { total = sum(amount) } }
            sink first from small { batch = csv("out/first.csv") }
            sink second from large { batch = csv("out/second.csv") }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void twoSources() throws IOException {
        file = Cli.file(folder.resolve("two.mlflow"), PIPELINE);
        Files.writeString(folder.resolve("few.csv"), "id,amount\n1,1.0\n2,2.0\n");
        StringBuilder rows = new StringBuilder("id,amount\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append(i / 2).append(",0.5\n");
        }
        Files.writeString(folder.resolve("many.csv"), rows);
    }

    @Test
    void killedInItsSecondStageItDoesNotRepeatTheFirst() throws Exception {
        Process run = OwnProcess.start(folder.resolve("said"), "exec \"$@\"", "run", file, "--threads", "1");
        while (run.isAlive() && !atWorkOn("second")) {
            Thread.sleep(2);
        }
        run.destroyForcibly();
        assertThat(run.waitFor()).as(Files.readString(folder.resolve("said"))).isEqualTo(137);
        assertThat(out("first")).hasContent("id,amount\n2,2.0\n");
        assertThat(out("second")).doesNotExist();
        Object written = Files.getLastModifiedTime(out("first"));

        String said =
                headrace("run", file, "--threads", "1", "--json").ends(Exit.OK).out();
        assertThat(said).contains("\"skipped\" : [ \"flow.first\" ]");
        assertThat(Files.getLastModifiedTime(out("first"))).isEqualTo(written);
        assertThat(out("first")).hasContent("id,amount\n2,2.0\n");
        List<String> rows = Files.readAllLines(out("second"));
        assertThat(rows).hasSize(1 + ROWS / 2).contains("0,1.0", (ROWS / 2 - 1) + ",1.0");
        assertThat(headrace("run", file).ends(Exit.OK).err()).contains("kept    first", "kept    second");
        try (Stream<Path> left = Files.list(folder.resolve("out"))) {
            assertThat(left).hasSize(2);
        }
    }

    /** The file an output is made in before it gets its name. */
    private boolean atWorkOn(String output) throws IOException {
        Path out = folder.resolve("out");
        if (!Files.isDirectory(out)) {
            return false;
        }
        try (Stream<Path> all = Files.list(out)) {
            return all.anyMatch(p -> p.getFileName().toString().startsWith("." + output));
        } catch (java.io.UncheckedIOException e) {
            return false;
        }
    }

    private Path out(String name) {
        return folder.resolve("out/" + name + ".csv");
    }
}
