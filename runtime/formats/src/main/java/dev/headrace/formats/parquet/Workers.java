package dev.headrace.formats.parquet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Does a task for each number, on as many threads as allowed, while the caller goes on. */
final class Workers implements AutoCloseable {

    private final @Nullable ExecutorService threads;

    Workers(int count) {
        threads = count > 1 ? Executors.newFixedThreadPool(count, Workers::thread) : null;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "headrace-parquet");
        thread.setDaemon(true);
        return thread;
    }

    /** Tasks under way. */
    interface Started<R> {
        /** Waits for all of them; gives their results by number. The first one that failed is the one told. */
        List<R> await();
    }

    /** Starts the tasks 0 to {@code count} - 1; with a single thread they are done at once. */
    <R> Started<R> start(int count, IntFunction<R> task) {
        ExecutorService pool = threads;
        if (pool == null) {
            List<R> done = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                done.add(task.apply(i));
            }
            return () -> done;
        }
        List<Future<R>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            running.add(pool.submit(() -> task.apply(number)));
        }
        return () -> all(running);
    }

    private static <R> List<R> all(List<Future<R>> running) {
        List<R> done = new ArrayList<>();
        Optional<RuntimeException> failure = Optional.empty();
        for (Future<R> each : running) {
            try {
                done.add(each.get());
            } catch (ExecutionException e) {
                failure = failure.or(() -> Optional.of(unwrapped(e)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while writing", e);
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
        return done;
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

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
