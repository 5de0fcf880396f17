package dev.headrace.operators.spill;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The folder a run spills to: {@code TEMP/spill-N}, made when it is first needed and removed at the end.
 */
public final class SpillFolder implements AutoCloseable {

    private static final String PREFIX = "spill-";

    private final Path temp;
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<SpillFile> files = new ArrayList<>();
    private @Nullable ClaimedFolder folder;

    public SpillFolder(Path temp) {
        this.temp = temp;
    }

    /** A new empty file. */
    public synchronized SpillFile create() {
        try {
            SpillFile file = new SpillFile(open().resolve(Integer.toString(numbers.getAndIncrement())));
            files.add(file);
            return file;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void close() {
        for (SpillFile file : files) {
            file.close();
        }
        files.clear();
        ClaimedFolder mine = folder;
        folder = null;
        try {
            if (mine != null) {
                mine.close();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    static RunFailure failed(IOException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new RunFailure(
                Diagnostic.of(Code.HR0703, "rows that do not fit into memory cannot be put aside: " + why)
                        .help("give the run more memory, or a temporary folder with more room")
                        .build(),
                e);
    }

    private Path open() throws IOException {
        ClaimedFolder mine = folder;
        if (mine == null) {
            mine = ClaimedFolder.in(temp, PREFIX);
            folder = mine;
        }
        return mine.path();
    }
}
