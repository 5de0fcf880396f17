package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Steps that are programs, from the pipeline's file to what is left of them. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(180)
class ProgramStepsTest {
    private static final String SCHEMAS = """
            language 1
            package tried

            schema Payment { card: String, amount: Float where amount >= 0.0, note: String?, at: Instant @event_time }
            schema Scored { card: String, amount: Float where amount >= 0.0, note: String?, at: Instant @event_time, score: Int }

            source payments: Payment { batch = csv("payments.csv", zone = "UTC"), on error drop }

            param depth: Int = 3

            """;

    private static final String TABLES = """

            table scored from payments {
              where amount < 100.0
              via score(depth = depth, rules = "rules.txt")
              where score > 0
            }

            sink scored_out from scored { batch = csv("out/scored.csv") }
            sink payments_out from payments { batch = csv("out/payments.csv") }
            """;

    private static final String STEP =
            "step score(in: Payment, depth: Int, rules: File) -> (out: Scored, report: File) = command(\n"
                    + "  [\"sh\", \"score.sh\", \"{in}\", \"{out}\", \"{report}\", \"{depth}\", \"{rules}\"]OPTIONS\n)\n";

    /** Notes that it ran, then adds a column. */
    private static final String SCRIPT = """
            echo "$4 $(cat "$5")" >> "$(dirname "$0")/runs.txt"
            echo "scored with $4" > "$3"
            awk -v depth="$4" 'NR == 1 { print $0 ",score" } NR > 1 { print $0 "," depth }' "$1" > "$2"
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void aPipeline() throws IOException {
        file = Cli.file(scratch.resolve("tried.mlflow"), SCHEMAS + STEP.replace("OPTIONS", "") + TABLES);
        Cli.file(scratch.resolve("payments.csv"), """
                card,amount,note,at
                b,2.5,,2024-01-01 10:00:00
                a,1.0,"say ""hi"", all",2024-01-01 09:00:00
                c,500.0,,2024-01-01 11:00:00
                d,-1.0,,2024-01-01 12:00:00
                """);
        Cli.file(scratch.resolve("score.sh"), SCRIPT);
        Cli.file(scratch.resolve("rules.txt"), "strict\n");
    }

    private Path steps() {
        return scratch.resolve(".headrace/steps/scored.2.via");
    }

    private List<String> runs() throws IOException {
        Path runs = scratch.resolve("runs.txt");
        return Files.exists(runs) ? Files.readAllLines(runs) : List.of();
    }

    private void options(String options) throws IOException {
        Files.writeString(file, SCHEMAS + STEP.replace("OPTIONS", ", " + options) + TABLES);
    }

    private void script(String text) throws IOException {
        Files.writeString(scratch.resolve("score.sh"), text);
    }

    private Path out() {
        return scratch.resolve("out/scored.csv");
    }

    private Cli fails(Object... more) {
        Object[] all = Stream.concat(Stream.of("run", file), Stream.of(more)).toArray();
        Cli said = headrace(all).ends(Exit.RUN_FAILED);
        assertThat(said.err()).contains("called at tried.mlflow:17", "no output was changed");
        try (Stream<Path> left = Files.list(steps())) {
            assertThat(left.map(p -> p.getFileName().toString())).noneMatch(n -> n.startsWith("try-"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return said;
    }

    @Test
    void rowsGoThroughTheProgram() throws IOException {
        Cli ran = headrace("run", file).ends(Exit.OK);
        assertThat(out()).hasContent("""
                card,amount,note,at,score
                a,1.0,"say ""hi"", all",2024-01-01T09:00:00Z,3
                b,2.5,,2024-01-01T10:00:00Z,3
                """);
        assertThat(ran.err())
                .contains("read    payments: 4 rows, 1 dropped\n", "wrote   scored_out: 2 rows -> out/scored.csv\n");
        assertThat(steps().resolve("report")).hasContent("scored with 3");
        assertThat(steps().resolve("in.csv")).content().startsWith("card,amount,note,at\na,1.0,");
    }

    @Test
    void itRunsAgainOnlyIfSomethingChangedThatItCanSee() throws IOException {
        headrace("run", file).ends(Exit.OK);
        assertThat(runs()).containsExactly("3 strict");
        headrace("run", file).ends(Exit.OK);
        Cli.edit(scratch.resolve("payments.csv"), "c,500.0", "c,600.0");
        assertThat(headrace("run", file).ends(Exit.OK).err()).contains("kept    scored_out");
        assertThat(runs()).as("what the step takes is the same").hasSize(1);

        headrace("run", file, "--set", "depth=5").ends(Exit.OK);
        assertThat(runs()).containsExactly("3 strict", "5 strict");
        assertThat(out()).content().contains("10:00:00Z,5");
        Cli.edit(scratch.resolve("payments.csv"), "b,2.5", "b,2.75");
        headrace("run", file, "--set", "depth=5").ends(Exit.OK);
        assertThat(runs()).hasSize(3);
        Cli.edit(scratch.resolve("rules.txt"), "strict", "lax");
        headrace("run", file, "--set", "depth=5").ends(Exit.OK);
        assertThat(runs()).hasSize(4).last().isEqualTo("5 lax");
        script(SCRIPT + "# no difference but for whoever reads it\n");
        headrace("run", file, "--set", "depth=5").ends(Exit.OK);
        assertThat(runs()).hasSize(5);

        Files.delete(steps().resolve("report"));
        headrace("run", file, "--set", "depth=5").ends(Exit.OK);
        assertThat(runs()).as("a result is gone").hasSize(6);
        headrace("run", file, "--set", "depth=5", "--no-cache").ends(Exit.OK);
        assertThat(runs()).hasSize(7);
    }

    @Test
    void aFailureShowsItsLastWordsAndChangesNothing() throws IOException {
        headrace("run", file).ends(Exit.OK);
        String before = Files.readString(out());
        script("echo one; echo two >&2; printf 'a,b\\n' > \"$2\"; exit 3");
        assertThat(fails().err())
                .contains(
                        "error[HR0710]: step `score` failed: `sh` ended with status 3\n",
                        "the last lines it wrote:",
                        "one",
                        "two");
        assertThat(out()).hasContent(before);
        assertThat(steps().resolve("log.txt")).hasContent("one\ntwo");
    }

    @Test
    void itIsTriedAgainAsOftenAsDeclared() throws IOException {
        options("retries = 2, retry_delay = 10ms");
        script("echo try >> \"$(dirname \"$0\")/runs.txt\"; test -e left && exit 4; touch left; exit 3");
        assertThat(fails().err()).contains("`sh` ended with status 3, the last of 3 tries");
        assertThat(runs()).as("each in an empty folder").hasSize(3);
        script("test -e \"$(dirname \"$0\")/runs.txt.once\" || { touch \"$(dirname \"$0\")/runs.txt.once\"; exit 1; }\n"
                + SCRIPT);
        headrace("run", file).ends(Exit.OK);
        assertThat(out()).content().contains("10:00:00Z,3");
    }

    @Test
    void theTimeoutEndsItWithItsChildren() throws IOException {
        options("timeout = 1s");
        script("(sleep 300 & echo $! > \"$(dirname \"$0\")/pid\"; wait) & trap '' TERM; echo begun; wait; sleep 300");
        Cli said = fails();
        assertThat(said.err()).contains("`sh` took longer than its timeout of 1s", "begun");
        long pid = Long.parseLong(Files.readString(scratch.resolve("pid")).strip());
        assertThat(lives(pid)).isFalse();
    }

    @Test
    void whatItLeavesRunningIsEnded() throws IOException {
        script("sleep 300 & echo $! > \"$(dirname \"$0\")/pid\"; sleep 0.3\n" + SCRIPT);
        headrace("run", file).ends(Exit.OK);
        long pid = Long.parseLong(Files.readString(scratch.resolve("pid")).strip());
        assertThat(lives(pid)).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whoeverLeftItsParentsIsEndedToo() throws IOException {
        // The parent in between is gone before anybody can look.
        script("(setsid sh -c 'echo $$ > \"$0\"; exec sleep 300' \"$(dirname \"$0\")/pid\" &)\n" + SCRIPT
                + "while ! test -s \"$(dirname \"$0\")/pid\"; do sleep 0.1; done\n");
        headrace("run", file).ends(Exit.OK);
        long pid = Long.parseLong(Files.readString(scratch.resolve("pid")).strip());
        assertThat(lives(pid)).isFalse();
    }

    @Test
    void whatIsNotAsDeclaredIsTold() throws IOException {
        script("echo 'nothing to say' > \"$3\"");
        assertThat(fails().err()).contains("error[HR0711]: step `score` ended well and did not write `out`");
        script(SCRIPT.replace("print $0 \",\" depth", "print $0 \",x\""));
        refused("out.csv:2: `score`: ");
        script(SCRIPT.replace("\",score\"", "\",points\""));
        refused(
                "`out.csv` lacks the declared column `score`",
                "its header has `card`, `amount`, `note`, `at`, `points`");
        script(SCRIPT
                + "awk 'NR == 1 { print } NR > 1 { sub(/,[0-9.]+,/, \",-1.0,\"); print }' \"$2\" > t; mv t \"$2\"\n");
        refused("out.csv:2: `amount`: breaks `amount >= 0.0`");
        // A row that is cut off in the middle.
        script(SCRIPT + "printf 'e,1.' >> \"$2\"\n");
        refused("`out.csv` ends in the middle of the record at line 4");
        script(SCRIPT + "printf '\\0\\1\\2' > \"$2\"\n");
        refused("`out.csv` is no text");
        script(SCRIPT + ": > \"$2\"\n");
        refused("`out.csv` is empty");
        script(SCRIPT + "printf 'card,amount,note,at,score\\n\\351,1.0,,2024-01-01T00:00:00Z,1\\n' > \"$2\"\n");
        refused("out.csv:2: ");
        assertThat(out()).doesNotExist();
    }

    /** The message says what is wrong, and names no folder of the machine. */
    private void refused(String... parts) {
        String said = fails().err();
        assertThat(said)
                .contains("error[HR0711]: what step `score` wrote as `out` is not what it declares: ")
                .contains(parts)
                .doesNotContain(scratch.toString(), "try-");
    }

    @Test
    void otherFormatsAreRefusedInTheSameWay() throws IOException {
        options("format = parquet");
        script("cp \"$1\" \"$2\"; truncate -s 100 \"$2\"; : > \"$3\"\n");
        refused("`out.parquet` is not a whole Parquet file");
        script("cp \"$1\" \"$2\"; : > \"$3\"\n");
        refused("`out.parquet` has not the declared columns: it lacks `score`");
        options("format = jsonl");
        refused("out.jsonl:1: `score`: ");
        script("echo '{' > \"$2\"; : > \"$3\"\n");
        refused("out.jsonl:1: ");
    }

    @Test
    void nothingIsTakenOfARunWhoseTableIsRefused() throws IOException {
        headrace("run", file).ends(Exit.OK);
        String report = Files.readString(steps().resolve("report"));
        String table = Files.readString(steps().resolve("out.csv"));
        script(SCRIPT.replace("print $0 \",\" depth", "print $0 \",x\"").replace("scored with", "refused with"));
        refused("out.csv:2: `score`: ");
        assertThat(steps().resolve("report")).hasContent(report);
        assertThat(steps().resolve("out.csv")).hasContent(table);
    }

    @Test
    void aLinkOrAFolderIsNoResult() throws IOException {
        script(SCRIPT + "rm \"$3\"; ln -s \"$5\" \"$3\"\n");
        assertThat(fails().err())
                .contains("error[HR0711]: step `score` ended well and what it wrote as `report` is no file");
        script(SCRIPT + "mv \"$2\" kept; ln -s kept \"$2\"\n");
        assertThat(fails().err()).contains("what it wrote as `out` is no file");
        script(SCRIPT + "rm \"$3\"; mkdir \"$3\"\n");
        assertThat(fails().err()).contains("what it wrote as `report` is no file");
    }

    @Test
    void noRowsAreATableToo() throws IOException {
        Files.writeString(scratch.resolve("payments.csv"), "card,amount,note,at\n");
        headrace("run", file).ends(Exit.OK);
        assertThat(out()).hasContent("card,amount,note,at,score\n");
        options("format = jsonl");
        script("cat \"$1\" > \"$2\"; : > \"$3\"\n");
        headrace("run", file).ends(Exit.OK);
        assertThat(out()).hasContent("card,amount,note,at,score\n");
    }

    @Test
    void foldersMayBeCalledAnything() throws IOException {
        Path odd = Files.createDirectories(scratch.resolve("a b, [c]* {d} 'e'"));
        for (String each : List.of("tried.mlflow", "payments.csv", "score.sh", "rules.txt")) {
            Files.copy(scratch.resolve(each), odd.resolve(each));
        }
        headrace("run", odd.resolve("tried.mlflow")).ends(Exit.OK);
        assertThat(odd.resolve("out/scored.csv")).content().contains("10:00:00Z,3");
    }

    @Test
    void aProgramThatIsNotThereIsTold() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\"sh\", \"score.sh\"", "\"no-such-program-here\""));
        assertThat(fails().err()).contains("`no-such-program-here` cannot be started");
        Files.writeString(file, Files.readString(file).replace("rules.txt", "rulez.txt"));
        assertThat(headrace("run", file).ends(Exit.RUN_FAILED).err())
                .contains("error[HR0702]: step `score` takes `rulez.txt` as `rules`");
    }

    @Test
    void itSeesTheEnvironmentThatIsDeclared() throws IOException {
        options("env = [\"MODE=fast=1\", \"QUOTED=$HOME `id` 'x'\"]");
        script(SCRIPT + "env > \"$3\"; cat >> \"$3\"\n");
        headrace("run", file).ends(Exit.OK);
        List<String> env = Files.readAllLines(steps().resolve("report"));
        assertThat(env).contains("MODE=fast=1", "QUOTED=$HOME `id` 'x'");
        assertThat(env.stream().map(l -> l.substring(0, l.indexOf('='))))
                .contains("HEADRACE_STEP")
                .isSubsetOf("PATH", "HOME", "LANG", "HEADRACE_STEP", "MODE", "QUOTED", "PWD", "OLDPWD", "SHLVL", "_");
        options("secrets = [\"no_such\"]");
        assertThat(headrace("run", file).ends(Exit.RUN_FAILED).err()).contains("error[HR0720]");
    }

    @Test
    void aStepBehindAStepAndTheSourceBehindBoth() throws IOException {
        Files.writeString(
                file,
                SCHEMAS + STEP.replace("OPTIONS", ", format = jsonl").replace("in: Payment", "in: Payment")
                        + "step copy(in: Scored) -> (same: Scored) = command([\"cp\", \"{in}\", \"{same}\"])\n"
                        + """
                table scored from payments { via score(depth = 1, rules = "rules.txt") }
                table twice from scored { where score > 0, via copy() }
                table all from twice { join left payments_again on card }
                """);
        script("printf '' > \"$3\"; sed 's/}$/,\"score\":1}/' \"$1\" > \"$2\"");
        Files.writeString(file, Files.readString(file).replace("join left payments_again on card", "where score < 5"));
        headrace("run", file, "all", "payments", "--out", scratch.resolve("made"), "--format", "csv")
                .ends(Exit.OK);
        assertThat(Files.readAllLines(scratch.resolve("made/all.csv"))).hasSize(4);
        assertThat(Files.readAllLines(scratch.resolve("made/payments.csv"))).hasSize(4);
        assertThat(headrace("plan", file, "all").ends(Exit.OK).out())
                .contains("stage step.scored.1.via after flow.step.scored.1.via.in runs step score", "twice.2.via");
    }

    @Test
    void testsAndPreviewsRunItApart() throws IOException {
        Files.writeString(file, Files.readString(file) + """

                test "a payment is scored" {
                  given payments {
                    | card | amount | note | at                   |
                    | "x"  | 4.0    | null | 2024-01-01T00:00:00Z |
                  }
                  expect scored where card == "x" { score == 3 }
                }
                """);
        assertThat(headrace("test", file).ends(Exit.OK).out()).contains("1 passed, 0 failed");
        assertThat(headrace("show", file, "scored").ends(Exit.OK).out()).contains("(2 rows in all)");
        assertThat(scratch.resolve(".headrace/steps")).doesNotExist();
    }

    @Test
    void otherEnginesRefuseItBeforeAnythingStarts() {
        for (String engine : List.of("beam.direct", "beam.spark", "beam.flink")) {
            assertThat(headrace("run", file, "--target", engine)
                            .ends(Exit.DIAGNOSTICS)
                            .err())
                    .contains(
                            "error[HR0501]: the " + engine
                                    + " engine cannot run `score`, which looks at the whole table",
                            "help: run it on local");
        }
        assertThat(runsOrNone()).isEmpty();
    }

    private List<String> runsOrNone() {
        try {
            return runs();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Test
    void killedInTheMiddleTheNextRunEndsWhatIsLeft() throws Exception {
        String apart =
                OS.LINUX.isCurrentOs() ? "(setsid sh -c 'echo $$ > \"$0\"; exec sleep 300' \"$P\" &)" : "echo $$ > $P";
        script("P=\"$(dirname \"$0\")/pid\"; " + apart + "; sleep 300\n" + SCRIPT);
        Process run = OwnProcess.start(scratch.resolve("said"), "exec \"$@\"", "run", file);
        Path pid = scratch.resolve("pid");
        await(() -> Files.exists(pid) && Files.size(pid) > 0);
        run.destroyForcibly();
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        long left = Long.parseLong(Files.readString(pid).strip());
        assertThat(lives(left)).as("nobody told it").isTrue();
        assertThat(out()).doesNotExist();

        script(SCRIPT);
        headrace("run", file).ends(Exit.OK);
        assertThat(lives(left)).isFalse();
        assertThat(out()).content().contains("10:00:00Z,3");
    }

    @Test
    void toldToEndTheRunEndsTheProgram() throws Exception {
        script("echo $$ > \"$(dirname \"$0\")/pid\"; sleep 300\n" + SCRIPT);
        Process run = OwnProcess.start(scratch.resolve("said"), "exec \"$@\"", "run", file);
        Path pid = scratch.resolve("pid");
        await(() -> Files.exists(pid) && Files.size(pid) > 0);
        run.destroy();
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        long left = Long.parseLong(Files.readString(pid).strip());
        assertThat(lives(left)).isFalse();
        assertThat(Files.readString(scratch.resolve("said")))
                .contains("error[HR0708]: the run was cancelled; no output was changed");
    }

    /** Whether a process does anything; who has ended stays in the list until somebody asks for its status. */
    private static boolean lives(long pid) {
        Path stat = Path.of("/proc/" + pid + "/stat");
        boolean listed = ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        try {
            return listed && !(Files.exists(stat) && Files.readString(stat).contains(") Z "));
        } catch (IOException e) {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws IOException, InterruptedException {
        for (int i = 0; i < 1200 && !condition.holds(); i++) {
            Thread.sleep(50);
        }
        assertThat(condition.holds()).isTrue();
    }
}
