package dev.headrace.target.local.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.runtime.process.Family;
import dev.headrace.runtime.process.Mark;
import dev.headrace.target.Cancellation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nobody who came of a step outlives it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(60)
class FamilyTest {
    /** A child of a child whose parent is gone at once, in a session of its own where the system has a word for that. */
    private static final String DAEMON =
            "new=; command -v setsid >/dev/null && new=setsid; (cd /; $new sh -c 'echo $$ > \"$0\"; exec sleep 300' \"$0\" &)";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path base;

    private ProcessHandle started(String script, Mark mark) throws IOException, InterruptedException {
        Path pid = base.resolve("pid");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script, pid.toString());
        builder.environment().put(Mark.VARIABLE, mark.word());
        Process parent = builder.start();
        if (script.equals(DAEMON)) {
            assertThat(parent.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        for (int i = 0; i < 600 && (!Files.exists(pid) || Files.size(pid) == 0); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
    }

    @Test
    void grandchildrenEndWithTheirFamily() throws Exception {
        Mark mark = new Mark("none");
        ProcessHandle grandchild = started("sh -c 'sleep 300 & echo $! > \"$0\"; wait' \"$0\" & wait", mark);
        Family family = new Family(mark);
        ProcessHandle parent = grandchild.parent().orElseThrow().parent().orElseThrow();
        family.add(parent);
        family.end();
        assertThat(Processes.lives(parent)).isFalse();
        assertThat(Processes.lives(grandchild)).isFalse();
    }

    @Test
    void aProcessOfThatNumberThatBeganAtAnotherTimeIsSomebodyElse() throws Exception {
        ProcessHandle other = started("echo $$ > \"$0\"; exec sleep 300", new Mark("none"));
        try {
            Family family = new Family(new Mark("none"));
            family.add(other.pid(), Family.started(other) - 1);
            family.end();
            assertThat(Processes.lives(other)).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whoeverLeftTheirParentsIsFoundByTheMark() throws Exception {
        Mark mark = Mark.of(base, 0);
        ProcessHandle daemon = started(DAEMON, mark);
        assertThat(mark.holders()).containsExactly(daemon);
        assertThat(Mark.of(base, 1).holders()).isEmpty();
        new Family(mark).end();
        assertThat(Processes.lives(daemon)).isFalse();
        assertThat(mark.holders()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void endingHasTimeEvenIfTheThreadIsToldToHurry() throws Exception {
        Mark mark = Mark.of(base, 0);
        ProcessHandle stubborn = started("trap '' TERM; echo $$ > \"$0\"; while :; do sleep 1; done", mark);
        Thread.currentThread().interrupt();
        new Family(mark).end();
        assertThat(Thread.interrupted()).as("told on").isTrue();
        assertThat(Processes.lives(stubborn)).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theNoteOfAKilledRunIsEnough() throws Exception {
        Mark mark = Mark.of(base, 0);
        Path note = base.resolve("try-1-0.running");
        Running.begin(note, mark, new ProgramCommand(List.of("sh"), Map.of(), Optional.empty()));
        ProcessHandle daemon = started(DAEMON, mark);
        Files.writeString(note, Files.readString(note) + "process 1 1");
        TryFolder.clear(base);
        assertThat(Processes.lives(daemon)).isFalse();
        assertThat(note).doesNotExist();
    }

    @Test
    void aNoteThatIsTornOrMadeUpEndsNobody() throws Exception {
        for (String text :
                List.of("", "mark", "mark \n", "process x y\n", "process 1\nmark .*\n", "container sh -c\n")) {
            Files.writeString(base.resolve("try-1-0.running"), text);
            TryFolder.clear(base);
            assertThat(base).isEmptyDirectory();
        }
    }

    @Test
    void theNoteIsThereBeforeAnybodyRuns() throws Exception {
        try (TryFolder folder = TryFolder.make(base, 0)) {
            ProgramCommand command = new ProgramCommand(List.of("no-such-program"), Map.of(), Optional.empty());
            assertThat(new ProgramTry(command, folder, OptionalLong.empty(), new Cancellation()).run())
                    .contains("`no-such-program` cannot be started: it is not on the path, or is no program");
            assertThat(folder.running())
                    .content()
                    .startsWith("mark " + folder.mark().word());
        }
        assertThat(base).isEmptyDirectory();
    }

    @Test
    void aProgramSeesItsMarkAndNothingThatIsNotDeclared() throws Exception {
        try (TryFolder folder = TryFolder.make(base, 0)) {
            ProgramCommand command = new ProgramCommand(List.of("/usr/bin/env"), Map.of("MODE", "x"), Optional.empty());
            ProgramTry one = new ProgramTry(command, folder, OptionalLong.empty(), new Cancellation());
            assertThat(one.run()).isEmpty();
            assertThat(one.log().text().lines())
                    .containsExactlyInAnyOrder(
                            "MODE=x", "HEADRACE_STEP=" + folder.mark().word());
        }
    }

    @Test
    void foldersThatAProgramClosedAreTakenAway() throws Exception {
        try (TryFolder folder = TryFolder.make(base, 0)) {
            Path inner = Files.createDirectories(folder.path().resolve("a/b"));
            Files.writeString(inner.resolve("file"), "");
            Files.createSymbolicLink(inner.resolve("link"), base);
            assertThat(inner.toFile().setWritable(false)).isTrue();
            assertThat(inner.getParent().toFile().setReadable(false)).isTrue();
        }
        assertThat(base).isEmptyDirectory();
    }

    @Test
    void anArgumentThatNoProgramCanBeGivenIsTold() throws Exception {
        try (TryFolder folder = TryFolder.make(base, 0)) {
            ProgramCommand command = new ProgramCommand(List.of("echo", "a\0b"), Map.of(), Optional.empty());
            assertThat(new ProgramTry(command, folder, OptionalLong.empty(), new Cancellation()).run())
                    .hasValueSatisfying(why -> assertThat(why).contains("U+0000"));
        }
    }

    /** Whether a process still does anything. */
    private static final class Processes {
        static boolean lives(ProcessHandle process) throws IOException, InterruptedException {
            for (int i = 0; i < 40; i++) {
                if (!process.isAlive() || isOver(process)) {
                    return false;
                }
                TimeUnit.MILLISECONDS.sleep(5);
            }
            return true;
        }

        /** It has ended, and nobody has asked for its status yet. */
        private static boolean isOver(ProcessHandle process) {
            try {
                return Files.readString(Path.of("/proc/" + process.pid() + "/stat"))
                        .contains(") Z ");
            } catch (IOException e) {
                return false;
            }
        }
    }
}
