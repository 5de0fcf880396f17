package dev.headrace.formats.parquet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Does a task for each number, on as many threads as allowed. */
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

    void each(int count, IntConsumer task) {
        if (threads == null) {
            for (int i = 0; i < count; i++) {
                task.accept(i);
            }
            return;
        }
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            tasks.add(() -> {
                task.accept(number);
                return null;
            });
        }
        try {
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException r) {
                throw r;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing", e);
        }
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
