package dev.headrace.runtime.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A word that a try gives to its program in the environment. Children have it from their parents, so whoever came of the program is
 * known by it, even if all that stood between the two are gone.
 */
public record Mark(String word) {
    /** The variable that holds it. */
    public static final String VARIABLE = "HEADRACE_STEP";

    private static final Path PROCESSES = Path.of("/proc");
    private static final String FORM = "[0-9]+-[0-9]+-[0-9a-f]+-[0-9]+";

    /** That of a try: no other on this machine has it, at any time. */
    public static Mark of(Path home, long number) {
        ProcessHandle me = ProcessHandle.current();
        String place = Integer.toHexString(home.toAbsolutePath().toString().hashCode());
        return new Mark(me.pid() + "-" + Family.started(me) + "-" + place + "-" + number);
    }

    /** Whether it is a whole one: whatever else may stand in a file must not end anybody. */
    public boolean isWhole() {
        return word.matches(FORM);
    }

    /** The processes that have it; none where the system shows no environments. Those of other users are passed over. */
    public List<ProcessHandle> holders() {
        List<ProcessHandle> found = new ArrayList<>();
        if (!isWhole() || !Files.isDirectory(PROCESSES)) {
            return found;
        }
        byte[] sought = (VARIABLE + "=" + word + "\0").getBytes(StandardCharsets.UTF_8);
        long mine = ProcessHandle.current().pid();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path each : all) {
                long pid = Long.parseLong(each.getFileName().toString());
                if (pid != mine && holds(each.resolve("environ"), sought)) {
                    ProcessHandle.of(pid).ifPresent(found::add);
                }
            }
        } catch (IOException | DirectoryIteratorException | NumberFormatException e) {
            // Then those found so far, and the descendants that were seen.
            return found;
        }
        return found;
    }

    private static boolean holds(Path environment, byte[] sought) {
        byte[] all;
        try {
            all = Files.readAllBytes(environment);
        } catch (IOException e) {
            // Another user's, or gone meanwhile.
            return false;
        }
        for (int start = 0; start + sought.length <= all.length; start++) {
            boolean begins = start == 0 || all[start - 1] == 0;
            if (begins && Arrays.equals(all, start, start + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
