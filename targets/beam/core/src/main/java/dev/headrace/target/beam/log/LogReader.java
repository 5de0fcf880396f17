package dev.headrace.target.beam.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some partitions of a log being read. For one thread, but for {@link #seen}. */
public interface LogReader extends AutoCloseable {

    /** The rows of a partition that follow those given before; null if there are none now. May wait a few milliseconds. */
    @Nullable
    LogRows next(int partition);

    /** Whether a partition is known to have no row that was not given yet, although some may come. */
    boolean isQuiet(int partition);

    /** Whether a partition is over: no row of it will ever come. */
    boolean isOver(int partition);

    /**
     * Partitions the log has got since the reader was opened or asked last, at their beginnings; they are open from now
     * on.
     */
    List<Position> grown();

    /**
     * Hears that everything before these positions has been taken over by the runner's checkpoint, for observers of the log;
     * any thread may say so. Nothing is ever read from what it leaves behind.
     */
    void seen(List<Position> positions);

    @Override
    void close();
}
