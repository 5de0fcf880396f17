package dev.headrace.operators.rows;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a run. Where several parts fail, the failure of the first one in order is the one that counts, so that the
 * message does not depend on who was faster.
 */
public final class Workers implements AutoCloseable {

    private final int threads;
    private final Cancellation cancellation;
    private final @Nullable ExecutorService pool;

    public Workers(int threads, Cancellation cancellation) {
        this.threads = threads;
        this.cancellation = cancellation;
        this.pool = threads == 1 ? null : Executors.newFixedThreadPool(threads, Workers::daemon);
    }

    public int threads() {
        return threads;
    }

    /** Ends the calling run if it was asked to end. */
    public void check() {
        cancellation.check();
    }

    /** What one thread does with its parts, one after the other. */
    public interface PartWork {
        void work(Part part, Cursor cursor);

        /** Called once, after the thread's last part, unless one failed. */
        default void finish() {}
    }

    /** Makes what one thread needs: its own table, its own buffers. */
    public interface PartWorkers {
        PartWork forThread(int thread);
    }

    /** Reads all rows, each part by one thread, and closes them. */
    public void drain(Rows rows, PartWorkers workers) {
        try (rows) {
            FirstFailure failure = new FirstFailure();
            eachThread(thread -> {
                PartWork work = workers.forThread(thread);
                while (!failure.any()) {
                    Part part = rows.next();
                    if (part == null) {
                        work.finish();
                        return;
                    }
                    work(part, work, failure);
                }
            });
            failure.raise();
        }
    }

    private void work(Part part, PartWork work, FirstFailure failure) {
        try (Cursor cursor = part.open()) {
            work.work(part, new Watched(cursor, () -> {
                cancellation.check();
                failure.stopAfter(part.index());
            }));
        } catch (FirstFailure.Stopped e) {
            // An earlier part failed; what this one would say is of no interest.
        } catch (RuntimeException | Error e) {
            failure.report(part.index(), e);
        }
    }

    /** Hands all batches to the calling thread in order, while the threads compute ahead; closes the rows. */
    public void inOrder(Rows rows, Consumer<Batch> consumer) {
        try (rows) {
            if (pool == null) {
                alone(rows, consumer);
            } else {
                new OrderedRun(rows, threads, cancellation).run(pool, consumer);
            }
        }
    }

    private void alone(Rows rows, Consumer<Batch> consumer) {
        for (Part part = rows.next(); part != null; part = rows.next()) {
            try (Cursor cursor = part.open()) {
                for (Batch batch = cursor.next(); batch != null; batch = cursor.next()) {
                    cancellation.check();
                    if (batch.size() > 0) {
                        consumer.accept(batch);
                    }
                }
            }
        }
    }

    private void eachThread(IntConsumer body) {
        ExecutorService executor = pool;
        if (executor == null) {
            body.accept(0);
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int number = thread;
            running.add(executor.submit(() -> body.accept(number)));
        }
        // All of them have to be done before what they read from is closed.
        Optional<RuntimeException> failure = Optional.empty();
        for (Future<?> each : running) {
            try {
                await(each);
            } catch (RuntimeException e) {
                failure = failure.or(() -> Optional.of(e));
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    static void await(Future<?> future) {
        boolean interrupted = false;
        while (true) {
            try {
                future.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw unwrapped(e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        if (e.getCause() instanceof Error cause) {
            throw cause;
        }
        return new IllegalStateException(e.getCause());
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "headrace-worker");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }

    /** Looks around before each batch. */
    private record Watched(Cursor cursor, Runnable look) implements Cursor {
        @Override
        public @Nullable Batch next() {
            look.run();
            return cursor.next();
        }

        @Override
        public void close() {
            cursor.close();
        }
    }
}
