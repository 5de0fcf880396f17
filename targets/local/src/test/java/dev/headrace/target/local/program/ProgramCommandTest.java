package dev.headrace.target.local.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepOptions;
import dev.headrace.ir.step.StepVariable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is started, argument by argument, and what is kept of what it says. */
class ProgramCommandTest {

    private static final StepOptions LIMITS = new StepOptions(
            "csv",
            OptionalLong.empty(),
            0,
            OptionalLong.empty(),
            OptionalLong.of(2),
            OptionalLong.of(4L << 30),
            OptionalLong.of(1),
            List.of(new StepVariable("API_KEY", "api_key", true)),
            false);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path base;

    private ProgramCommand.Handed handed() {
        return new ProgramCommand.Handed(
                base,
                Map.of("k", "3; rm -rf {out} $HOME"),
                Map.of("in", base.resolve(".headrace/in.csv")),
                Map.of("rules", base.resolve("rules.json")),
                base.resolve("try"),
                Map.of("out", "out.csv", "report", "report"));
    }

    @Test
    void aProgramGetsItsArgumentsAsTheyAre() throws IOException {
        Files.writeString(base.resolve("score.py"), "");
        Files.createDirectory(base.resolve("bin"));
        Files.writeString(base.resolve("bin/tool"), "");
        StepBody.Command body = new StepBody.Command(
                List.of("bin/tool", "score.py", "{in}", "--k={k}", "{{{rules}}}", "{out}", "{report}", "other.py", ""),
                StepOptions.standard());
        ProgramCommand command = ProgramCommand.of(body, handed(), Map.of("PATH", "/bin"));
        assertThat(command.arguments())
                .containsExactly(
                        base.resolve("bin/tool").toString(),
                        base.resolve("score.py").toString(),
                        base.resolve(".headrace/in.csv").toString(),
                        "--k=3; rm -rf {out} $HOME",
                        "{" + base.resolve("rules.json") + "}",
                        base.resolve("try/out.csv").toString(),
                        base.resolve("try/report").toString(),
                        "other.py",
                        "");
        assertThat(command.container()).isEmpty();
    }

    @Test
    void aProgramOnThePathIsNotTakenFromBesideThePipeline() throws IOException {
        Files.writeString(base.resolve("awk"), "");
        StepBody.Command body = new StepBody.Command(List.of("awk", "awk"), StepOptions.standard());
        assertThat(ProgramCommand.of(body, handed(), Map.of()).arguments())
                .containsExactly("awk", base.resolve("awk").toString());
    }

    @Test
    void aContainerHasItsFilesMountedAndNoNetwork() throws IOException {
        Files.writeString(base.resolve("score.py"), "");
        StepBody.Container body = new StepBody.Container(
                "acme/score:3",
                List.of("python3", "score.py", "{in}", "--k={k}", "{rules}", "{out}", "{report}"),
                LIMITS);
        ProgramCommand command = ProgramCommand.of(body, handed(), Map.of("API_KEY", "s3cret"), "docker", "headrace-1");
        assertThat(command.arguments())
                .containsExactly(
                        "docker",
                        "run",
                        "--rm",
                        "--name",
                        "headrace-1",
                        "--network",
                        "none",
                        "--cpus",
                        "2",
                        "--memory",
                        "4294967296b",
                        "--gpus",
                        "1",
                        "--env",
                        "API_KEY",
                        "--mount",
                        "type=bind,source=" + base.resolve(".headrace/in.csv") + ",target=/step/in/in.csv,readonly",
                        "--mount",
                        "type=bind,source=" + base.resolve("rules.json") + ",target=/step/files/1/rules.json,readonly",
                        "--mount",
                        "type=bind,source=" + base.resolve("score.py") + ",target=/step/files/2/score.py,readonly",
                        "--mount",
                        "type=bind,source=" + base.resolve("try") + ",target=/step/out",
                        "--workdir",
                        "/step/out",
                        "acme/score:3",
                        "python3",
                        "/step/files/2/score.py",
                        "/step/in/in.csv",
                        "--k=3; rm -rf {out} $HOME",
                        "/step/files/1/rules.json",
                        "/step/out/out.csv",
                        "/step/out/report");
        assertThat(command.arguments()).noneMatch(a -> a.contains("s3cret"));
    }

    @Test
    void whatIsInTheImageIsNotTakenFromThisMachine() throws IOException {
        Path here = Files.writeString(base.resolve("tool"), "").toAbsolutePath();
        StepBody.Container body =
                new StepBody.Container("acme/score:3", List.of(here.toString(), "{out}"), StepOptions.standard());
        assertThat(ProgramCommand.of(body, handed(), Map.of(), "docker", "headrace-1")
                        .arguments())
                .endsWith("acme/score:3", here.toString(), "/step/out/out.csv")
                .noneMatch(a -> a.contains("source=" + here));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void foldersOfAContainerMayBeCalledAnything() throws IOException {
        Path odd = Files.createDirectories(base.resolve("a, b: \"c\""));
        ProgramCommand.Handed handed = new ProgramCommand.Handed(
                odd, Map.of(), Map.of("in", odd.resolve("in.csv")), Map.of(), odd.resolve("try"), Map.of("out", "out"));
        StepBody.Container body = new StepBody.Container("i", List.of("{in}", "{out}"), StepOptions.standard());
        String written = base + "/a, b: \"\"c\"\"";
        assertThat(ProgramCommand.of(body, handed, Map.of(), "docker", "headrace-1")
                        .arguments())
                .contains("type=bind,\"source=" + written + "/in.csv\",target=/step/in/in.csv,readonly")
                .contains("type=bind,\"source=" + written + "/try\",target=/step/out");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void enginesForContainersAreLookedForOnThePath() throws IOException {
        assertThat(ContainerEngines.found(null)).isEmpty();
        assertThat(ContainerEngines.found(base.toString())).isEmpty();
        Path podman = Files.writeString(base.resolve("podman"), "");
        assertThat(ContainerEngines.found(base.toString())).as("no program").isEmpty();
        assertThat(podman.toFile().setExecutable(true)).isTrue();
        assertThat(ContainerEngines.found("/nowhere:" + base)).contains("podman");
        assertThat(Files.writeString(base.resolve("docker"), "").toFile().setExecutable(true))
                .isTrue();
        assertThat(ContainerEngines.found("/nowhere:" + base)).contains("docker");
    }

    @Test
    void ofMuchOutputTheBeginningAndTheEndAreKept() {
        StringBuilder text = new StringBuilder("first line\n");
        while (text.length() < 3 * ProgramLog.BOUND) {
            text.append("a line among many others\n");
        }
        text.append("bold \u001b[1m, then ").append("long ".repeat(100)).append("\nlast line\n\n");
        ProgramLog log = new ProgramLog();
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        log.readAll(new ByteArrayInputStream(bytes));
        assertThat(log.text())
                .startsWith("first line\n")
                .contains("[" + (bytes.length - 2 * ProgramLog.BOUND) + " bytes are left out here]")
                .endsWith("last line\n\n");
        assertThat(log.lastLines()).hasSize(10).last().isEqualTo("last line");
        assertThat(log.lastLines().get(8))
                .startsWith("bold  [1m, then long")
                .endsWith("…")
                .hasSize(301);
    }

    @Test
    void whatIsKeptIsKeptByteByByte() throws IOException {
        // A letter of two bytes across the border between the beginning and the end, and one that is not UTF-8.
        byte[] bytes = ("x".repeat(ProgramLog.BOUND - 1) + "é and on\n").getBytes(StandardCharsets.UTF_8);
        ProgramLog log = new ProgramLog();
        log.readAll(new ByteArrayInputStream(bytes));
        assertThat(log.text()).endsWith("xé and on\n");
        log.readAll(new ByteArrayInputStream(new byte[] {(byte) 0xE9, '\n'}));
        Path file = base.resolve("log.txt");
        log.save(file);
        assertThat(Files.readAllBytes(file))
                .startsWith(bytes)
                .endsWith((byte) '\n', (byte) 0xE9, (byte) '\n')
                .hasSize(bytes.length + 2);
    }

    @Test
    void nothingInTheLastLinesSteersATerminal() {
        ProgramLog log = new ProgramLog();
        log.readAll(new ByteArrayInputStream("\u009b31m red \u202e back\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(log.lastLines()).containsExactly(" 31m red   back");
        log.readAll(new ByteArrayInputStream("\uD83D\uDE00".repeat(400).getBytes(StandardCharsets.UTF_8)));
        assertThat(log.lastLines()).last().isEqualTo("\uD83D\uDE00".repeat(300) + "…");
    }
}
