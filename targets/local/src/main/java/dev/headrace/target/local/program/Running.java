package dev.headrace.target.local.program;

import dev.headrace.runtime.process.Family;
import dev.headrace.runtime.process.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The note of who runs in a folder, for a later run to end if this one is killed. Its mark is written down before anybody is started, so
 * that nobody runs of whom it does not know.
 */
record Running(Path file) {
    private static final String MARK = "mark";
    private static final String CONTAINER = "container";
    private static final String PROCESS = "process";

    /** A new note. */
    static Running begin(Path file, Mark mark, ProgramCommand command) throws IOException {
        Running running = new Running(file);
        StringBuilder text = new StringBuilder(MARK + " " + mark.word() + "\n");
        command.container()
                .ifPresent(c -> text.append(CONTAINER + " ")
                        .append(c.engine())
                        .append(' ')
                        .append(c.name())
                        .append('\n'));
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return running;
    }

    /** Adds the process, which is how its children are found where the system shows no marks. */
    void add(ProcessHandle process) throws IOException {
        String line = PROCESS + " " + process.pid() + " " + Family.started(process) + "\n";
        Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    /** Ends whoever is still there. */
    void end() throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        // A line torn by the kill names nobody.
        List<String> whole =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        Family family = new Family(new Mark(rest(whole, MARK)));
        String[] process = rest(whole, PROCESS).split(" ", -1);
        if (process.length == 2 && isNumber(process[0]) && isNumber(process[1])) {
            family.add(Long.parseLong(process[0]), Long.parseLong(process[1]));
        }
        family.end();
        String[] container = rest(whole, CONTAINER).split(" ", -1);
        if (container.length == 2) {
            ContainerEngines.remove(new ProgramCommand.Container(container[0], container[1]));
        }
    }

    private static String rest(List<String> lines, String what) {
        return lines.stream()
                .filter(l -> l.startsWith(what + " "))
                .map(l -> l.substring(what.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,18}");
    }
}
