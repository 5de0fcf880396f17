package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fate of the expectations: fail, warn, drop and divert, of a row and of the whole table. */
class ExpectationsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @SuppressWarnings("NullAway.Init")
    private ExampleRun run;

    @BeforeEach
    void copy() throws IOException {
        run = ExampleRun.copyOf("expectations", scratch);
    }

    /** Of the example's own rows: an age beyond 120, a height missing, an id twice (the least row stays), an age that is no number. */
    @Test
    void rowsGoTheirDeclaredWays() throws IOException {
        String said = said(0);
        assertThat(ids()).containsExactlyInAnyOrder("1", "4", "5");
        String rejected = rejected();
        assertThat(rejected.lines()).hasSize(3);
        assertThat(rejected).contains("131", "unique(id)", "161.5");
        assertThat(said).contains("1 dropped", "3 diverted");
    }

    @Test
    void anAgeMayBeBothEndsOfItsRange() throws IOException {
        people("1,0,F,170.0", "2,120,M,180.0", "3,121,M,160.0", "4,-1,F,150.0");
        said(0);
        assertThat(ids()).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void aLabelOutsideTheDomainIsABadRow() throws IOException {
        people("1,30,F,170.0", "2,31,M,180.0", "3,32,f,160.0");
        said(0);
        assertThat(ids()).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void anotherMeanIsWarnedOf() throws IOException {
        people("1,30,F,210.0", "2,31,M,220.0", "3,32,M,230.0");
        assertThat(said(0)).contains("warning[HR0706]", "avg(height)").doesNotContain("stddev(height)");
        assertThat(ids()).hasSize(3);
    }

    @Test
    void anotherSpreadIsWarnedOf() throws IOException {
        people("1,30,F,170.0", "2,31,M,171.0", "3,32,M,172.0");
        assertThat(said(0)).contains("warning[HR0706]", "stddev(height)").doesNotContain("avg(height)");
        assertThat(ids()).hasSize(3);
    }

    @Test
    void anotherShareEndsTheRun() throws IOException {
        people("1,30,M,170.0", "2,31,M,180.0", "3,32,M,160.0");
        assertThat(said(3)).contains("error[HR0706]", "share(where gender == F)");
        assertThat(run.folder().resolve("out/people.csv")).doesNotExist();
    }

    private String rejected() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> parts = Files.list(run.folder().resolve("out/rejected"))) {
            for (Path part : parts.sorted().toList()) {
                text.append(Files.readString(part));
            }
        }
        return text.toString();
    }

    private void people(String... rows) throws IOException {
        Files.writeString(
                run.folder().resolve("data/people.csv"), "id,age,gender,height\n" + String.join("\n", rows) + "\n");
    }

    private String said(int code) {
        StringWriter err = new StringWriter();
        String file = run.folder().resolve("expectations.mlflow").toString();
        int ended = Main.run(
                new String[] {"run", file}, new PrintWriter(new StringWriter(), true), new PrintWriter(err, true));
        assertThat(ended).as("%s", err).isEqualTo(code);
        return err.toString();
    }

    private List<String> ids() throws IOException {
        return Table.read(run.folder().resolve("out/people.csv"), '"').rows().stream()
                .map(r -> r.get("id"))
                .toList();
    }
}
