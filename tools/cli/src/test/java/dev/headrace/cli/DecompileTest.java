package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code decompile}: what it prints is what {@code fmt} would leave alone. */
class DecompileTest {

    private static final String LOOSE = """
            // a comment is not part of the pipeline
            schema S { k: String @entity, at: Instant @event_time, v: Float where (v >= 0) }
            source s : S { batch = csv("s.csv") }
            features f by k from s { for w in [1h,2h] { sum_{w} = (sum(v) over w through) } }
            sink out from f { batch = jsonl("out") }
            """;

    private static final String CANONICAL = """
            schema S {
              k:  String  @entity
              at: Instant @event_time
              v:  Float   where v >= 0
            }

            source s: S {
              batch = csv("s.csv")
            }

            features f by k from s {
              for w in [1h, 2h] {
                sum_{w} = sum(v) over w through
              }
            }

            sink out from f {
              batch = jsonl("out")
            }
            """;

    private static final String LOOP = """
              for w in [1h, 2h] {
                sum_{w} = sum(v) over w through
              }
            """;

    private static final String WRITTEN_OUT = """
              sum_1h = sum(v) over 1h through
              sum_2h = sum(v) over 2h through
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @Test
    void theCanonicalTextIsPrinted() throws IOException {
        Path file = Cli.file(scratch.resolve("loose.mlflow"), LOOSE);
        Cli said = headrace("decompile", file).ends(Exit.OK);
        assertThat(said.out()).isEqualTo(CANONICAL);
        assertThat(said.err()).isEmpty();
        assertThat(file).hasContent(LOOSE);
        Path printed = Cli.file(scratch.resolve("printed.mlflow"), said.out());
        headrace("fmt", "--check", printed).ends(Exit.OK);
        assertThat(headrace("decompile", printed).ends(Exit.OK).out()).isEqualTo(CANONICAL);
    }

    @Test
    void loopsAreWrittenOut() throws IOException {
        Path file = Cli.file(scratch.resolve("loose.mlflow"), LOOSE);
        assertThat(headrace("decompile", "--expand", file).ends(Exit.OK).out())
                .isEqualTo(CANONICAL.replace(LOOP, WRITTEN_OUT));
    }

    @Test
    void errorsAreToldAndNothingIsPrinted() throws IOException {
        Path broken = Cli.file(scratch.resolve("broken.mlflow"), "table t from s { where a + }\n");
        Cli said = headrace("decompile", broken).ends(Exit.DIAGNOSTICS);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("error[HR0001]", "broken.mlflow:1");
        Path wrong = Cli.file(scratch.resolve("wrong.mlflow"), LOOSE.replace("sum(v)", "sum(u)"));
        headrace("decompile", wrong).ends(Exit.OK);
        Cli expanded = headrace("decompile", "--expand", wrong).ends(Exit.DIAGNOSTICS);
        assertThat(expanded.out()).isEmpty();
        assertThat(expanded.err()).contains("error[HR0102]", "`u`");
        assertThat(headrace("decompile", scratch.resolve("none.mlflow"))
                        .ends(Exit.DIAGNOSTICS)
                        .err())
                .contains("error[HR0801]");
        headrace("decompile").ends(Exit.USAGE);
    }
}
