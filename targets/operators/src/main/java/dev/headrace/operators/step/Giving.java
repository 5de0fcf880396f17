package dev.headrace.operators.step;

import dev.headrace.ir.function.RowError;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a user's code puts the rows that it gives. What goes wrong with one is thrown, and remembered as well: code that catches it does not
 * make the row any better.
 */
final class Giving implements Consumer<@Nullable Object[]> {

    /** Takes a row; throws if it is none. */
    interface Taking {
        void take(@Nullable Object @Nullable [] row);
    }

    private final Taking taking;
    private final Thread owner = Thread.currentThread();
    private volatile @Nullable RuntimeException bad;
    private volatile boolean over;

    Giving(Taking taking) {
        this.taking = taking;
    }

    @Override
    public void accept(@Nullable Object @Nullable [] row) {
        try {
            if (over) {
                throw new RowError("gave a row when its turn was over");
            }
            if (Thread.currentThread() != owner) {
                throw new RowError("gave a row from a thread of its own");
            }
            taking.take(row);
        } catch (RuntimeException e) {
            note(e);
            throw e;
        }
    }

    /** Remembers what went wrong, the first time. */
    void note(RuntimeException e) {
        if (bad == null) {
            bad = e;
        }
    }

    /** From here on nothing is taken. Throws what went wrong, if anything did. */
    void end() {
        over = true;
        RuntimeException met = bad;
        if (met != null) {
            throw met;
        }
    }
}
