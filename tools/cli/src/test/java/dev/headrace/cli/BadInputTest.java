package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input and places that are wrong: a message with a code, exit 3, and the earlier outputs as they were. */
class BadInputTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @SuppressWarnings("NullAway.Init")
    private Path data;

    private String before = "";

    @BeforeEach
    void anEarlierRun() throws IOException {
        file = Cli.project(scratch);
        data = file.resolveSibling("data/orders.csv");
        headrace("run", file).ends(Exit.OK);
        before = Files.readString(out());
    }

    @Test
    void aMissingFile() throws IOException {
        Files.delete(data);
        fails("error[HR0702]", "there is no file `data/orders.csv`");
    }

    @Test
    void aFolderInsteadOfAFile() throws IOException {
        Files.delete(data);
        Files.createDirectory(data);
        fails("error[HR070", "data/orders.csv");
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.writeString(data, "");
        fails("error[HR0702]: `data/orders.csv` is empty");
    }

    @Test
    void aHeaderThatIsNotTheSchema() throws IOException {
        Cli.edit(data, "total", "totl");
        fails("error[HR0704]", "data/orders.csv", "`total`");
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        Files.write(
                data,
                "id,customer,total,at\n1,\u00e9va,5,2024-01-01T00:00:00Z\n".getBytes(StandardCharsets.ISO_8859_1));
        strict();
        fails("error[HR070", "data/orders.csv", "UTF-8");
    }

    @Test
    void bytesOfAnotherKindOfFile() throws IOException {
        byte[] noise = new byte[2_000];
        new java.util.Random(7).nextBytes(noise);
        Files.write(data, noise);
        fails("error[HR0702]: `data/orders.csv` is no text: its first line has bytes that no text has");
        Files.writeString(data, "PK\u0003\u0004\nmore");
        fails("error[HR0702]: `data/orders.csv` is no text", "`parquet(…)`");
    }

    /** What stands in the data must not steer the terminal of who reads about it. */
    @Test
    void controlCharactersInAValue() throws IOException {
        Files.writeString(data, "id,customer,total,at\n1,ann,\"\u001b[31m\nx\",2024-01-01 10:00:00\n");
        String said = headrace("run", file).ends(Exit.OK).err();
        assertThat(said).contains("column `total`: the text is not a Float", "(\\u001b[31m\\u000ax)");
    }

    /** Never rounded: a time that cannot be kept as it is written makes the row a bad one. */
    @Test
    void aTimeFinerThanAMicrosecond() throws IOException {
        strict();
        Files.writeString(data, "id,customer,total,at\n1,ann,5.0,2024-01-01 10:00:00.1234567\n");
        fails("error[HR0701]", "data/orders.csv:2", "`at`", "finer than a microsecond");
        Files.writeString(data, "id,customer,total,at\n1,ann,5.0,2024-01-01 10:00:00.123456\n");
        headrace("run", file).ends(Exit.OK);
        assertThat(Files.readString(out())).contains("2024-01-01T10:00:00.123456Z");
    }

    @Test
    void aRowCutInTheMiddle() throws IOException {
        String text = Files.readString(data);
        Files.writeString(data, text.replace("free", "1.5").strip().replaceFirst(",[^,]*$", ""));
        strict();
        fails("error[HR0702]: `data/orders.csv` ends in the middle of the record at line 6");
    }

    @Test
    void aQuoteThatNeverEnds() throws IOException {
        Files.writeString(data, Files.readString(data) + "9,\"ann,5.0,2024-01-01T00:00:00Z\n");
        strict();
        fails("error[HR070", "data/orders.csv");
    }

    @Test
    void anOutputThatCannotBeWritten() throws IOException {
        Path blocked = Files.writeString(scratch.resolve("file"), "mine");
        Cli said = headrace("run", file, "--out", blocked).ends(Exit.RUN_FAILED);
        assertThat(said.err()).contains("error[HR0703]");
        assertThat(blocked).hasContent("mine");
        intact();
    }

    @Test
    void anOutputInThePlaceOfTheInput() throws IOException {
        String rows = Files.readString(data);
        for (String place : List.of("data/orders.csv", "./out/../data/orders.csv")) {
            Cli.edit(file, "out/habits.csv", place);
            fails("error[HR0709]: `habits_out` would replace `orders.csv`, which `orders` reads");
            assertThat(data).hasContent(rows);
            Cli.edit(file, place, "out/habits.csv");
        }
        Files.createSymbolicLink(file.resolveSibling("linked"), data.getParent());
        Cli.edit(file, "out/habits.csv", "linked/orders.csv");
        fails("error[HR0709]");
        assertThat(data).hasContent(rows);
    }

    @Test
    void twoOutputsInOnePlace() throws IOException {
        Files.writeString(
                file, Files.readString(file) + "\nsink again from habits { batch = csv(\"out/habits.csv\") }\n");
        fails("error[HR0709]: `again` and `habits_out` would both be written to `habits.csv`");
    }

    @Test
    void moreBadRowsThanAllowed() throws IOException {
        Cli.edit(file, "on error drop", "on error drop max 5%");
        fails("error[HR0705]", "orders");
    }

    @Test
    void aRowThatMayNotFail() throws IOException {
        strict();
        fails("error[HR0701]", "data/orders.csv:5", "`total`", "free");
    }

    private void strict() throws IOException {
        Cli.edit(file, "on error drop", "on error fail");
    }

    private void fails(String... parts) throws IOException {
        Cli said = headrace("run", file).ends(Exit.RUN_FAILED);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(parts).doesNotContain(scratch.toString());
        intact();
    }

    /** The earlier output is as it was, and nothing half-written lies about. */
    private void intact() throws IOException {
        assertThat(out()).hasContent(before);
        try (Stream<Path> left = Files.list(out().getParent())) {
            assertThat(left.map(p -> p.getFileName().toString()).toList()).isEqualTo(List.of("habits.csv"));
        }
    }

    private Path out() {
        return file.resolveSibling("out/habits.csv");
    }
}
