package dev.headrace.target.beam.log.tail;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.BadRow;
import dev.headrace.formats.BatchReader;
import dev.headrace.formats.Formats;
import dev.headrace.formats.InputFile;
import dev.headrace.formats.file.GrowingText;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.log.BatchJoin;
import dev.headrace.target.beam.log.LogReader;
import dev.headrace.target.beam.log.LogRows;
import dev.headrace.target.beam.log.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the one partition of a tail. */
final class TailReader implements LogReader {
    private final FileTail log;
    private @Nullable GrowingText text;
    private TailMark mark;
    private long offset;
    private boolean opened;

    TailReader(FileTail log, List<Position> from) {
        this.log = log;
        Position position = from.get(0);
        this.mark = TailMark.of(position);
        this.offset = position.offset();
    }

    @Override
    public @Nullable LogRows next(int partition) {
        if (!opened) {
            resume();
        }
        LogRows rows = read();
        if (rows != null) {
            return rows;
        }
        Optional<InputFile> following = following();
        if (following.isEmpty()) {
            return null;
        }
        // What was written between the last look and the next file's coming.
        rows = read();
        if (rows != null) {
            return rows;
        }
        List<BadRow> bad = remainder();
        begin(following.get());
        return bad.isEmpty() ? read() : new LogRows(BatchJoin.none(log.schema()), bad, position());
    }

    private void resume() {
        opened = true;
        if (mark.name().isEmpty()) {
            return;
        }
        InputFile file = log.files().stream()
                .filter(f -> f.name().equals(mark.name()))
                .filter(f -> key(f).equals(mark.key()))
                .findFirst()
                .orElseThrow(this::lost);
        text = open(file);
    }

    private RunFailure lost() {
        return new RunFailure(Diagnostic.of(
                        Code.HR0702,
                        "`" + mark.name() + "` is not the file any more that was read up to line " + mark.line())
                .note("it was removed or begun anew while nobody read it; rows may be lost")
                .help("put it back, or start the stream anew")
                .build());
    }

    /** The file to go on with when the present one has nothing more, if there is one. */
    private Optional<InputFile> following() {
        List<InputFile> files = log.files();
        if (mark.name().isEmpty()) {
            return files.stream().findFirst();
        }
        for (int i = 0; i < files.size(); i++) {
            InputFile file = files.get(i);
            if (file.name().equals(mark.name())) {
                String key = key(file);
                if (key.isEmpty() && !mark.key().isEmpty()) {
                    return Optional.empty();
                }
                return key.equals(mark.key()) ? files.stream().skip(i + 1L).findFirst() : Optional.of(file);
            }
        }
        // It was moved out of sight; what comes after its name follows.
        return files.stream().filter(f -> f.name().compareTo(mark.name()) > 0).findFirst();
    }

    private void begin(InputFile file) {
        int ordinal = mark.name().isEmpty() ? 0 : mark.ordinal() + 1;
        close();
        offset = 0;
        mark = new TailMark(file.name(), key(file), 1, ordinal);
        text = open(file);
    }

    private GrowingText open(InputFile file) {
        InputFile numbered = new InputFile(mark.ordinal(), file.name(), file.path(), file.bytes());
        return Formats.growing(log.request(), numbered, offset, mark.line());
    }

    private @Nullable LogRows read() {
        GrowingText open = text;
        if (open == null) {
            return null;
        }
        List<BadRow> bad = new ArrayList<>();
        List<Batch> batches = new ArrayList<>();
        try (BatchReader reader = open.next(bad::add)) {
            if (reader == null) {
                return null;
            }
            for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                batches.add(batch);
            }
        }
        offset = open.offset();
        mark = new TailMark(mark.name(), mark.key(), open.line(), mark.ordinal());
        return new LogRows(BatchJoin.of(log.schema(), batches), bad, position());
    }

    private Position position() {
        return mark.at(offset);
    }

    /** The record that will never be whole, since its file is over. */
    private List<BadRow> remainder() {
        GrowingText open = text;
        if (open == null || !open.hasMore()) {
            return List.of();
        }
        long place = Batch.place(mark.ordinal(), mark.line());
        return List.of(new BadRow(place, null, "the file ends in the middle of the record", null, Map.of()));
    }

    private static String key(InputFile file) {
        try {
            Object key =
                    Files.readAttributes(file.path(), BasicFileAttributes.class).fileKey();
            return key == null ? "" : key.toString();
        } catch (IOException e) {
            // It went between being listed and being looked at; the next look tells.
            return "";
        }
    }

    @Override
    public boolean isQuiet(int partition) {
        GrowingText open = text;
        return open == null || !open.hasMore();
    }

    @Override
    public boolean isOver(int partition) {
        return false;
    }

    @Override
    public List<Position> grown() {
        return List.of();
    }

    @Override
    public void seen(List<Position> positions) {
        // Files have no observers.
    }

    @Override
    public void close() {
        GrowingText open = text;
        text = null;
        if (open != null) {
            open.close();
        }
    }
}
