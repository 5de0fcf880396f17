package dev.headrace.target.beam.log.replay;

import dev.headrace.target.beam.log.LogReader;
import dev.headrace.target.beam.log.LogRows;
import dev.headrace.target.beam.log.Position;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads some files of a replay, each by itself. */
final class ReplayReader implements LogReader {
    private final TreeMap<Integer, ReplayedFile> files = new TreeMap<>();

    ReplayReader(FileReplay log, List<Position> from) {
        for (Position position : from) {
            files.put(position.partition(), new ReplayedFile(log, position));
        }
    }

    @Override
    public @Nullable LogRows next(int partition) {
        return file(partition).next();
    }

    @Override
    public boolean isQuiet(int partition) {
        return false;
    }

    @Override
    public boolean isOver(int partition) {
        return file(partition).isOver();
    }

    private ReplayedFile file(int partition) {
        ReplayedFile file = files.get(partition);
        if (file == null) {
            throw new IllegalArgumentException("no partition " + partition);
        }
        return file;
    }

    @Override
    public List<Position> grown() {
        return List.of();
    }

    @Override
    public void seen(List<Position> positions) {
        // Nobody observes a replay.
    }

    @Override
    public void close() {
        files.values().forEach(ReplayedFile::close);
    }
}
