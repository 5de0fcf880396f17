package dev.headrace.operators.rows;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.Cancellation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Threads compute parts ahead of one consumer that takes them in order. Threads wait when they are too far ahead; the first
 * part not yet consumed always has a thread at work, so nobody waits for ever.
 */
final class OrderedRun {

    /** Batches a part may be ahead by. */
    private static final int AHEAD = 32;

    private final Rows rows;
    private final int threads;
    private final Cancellation cancellation;
    private final ArrayDeque<Lane> lanes = new ArrayDeque<>();
    private int working;
    private boolean stopped;

    OrderedRun(Rows rows, int threads, Cancellation cancellation) {
        this.rows = rows;
        this.threads = threads;
        this.cancellation = cancellation;
    }

    /** The batches of one part on their way. */
    private static final class Lane {
        final ArrayDeque<Batch> batches = new ArrayDeque<>();
        boolean done;

        @Nullable
        Throwable failure;
    }

    void run(ExecutorService pool, Consumer<Batch> consumer) {
        working = threads;
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(this::work));
        }
        try {
            for (Batch batch = take(); batch != null; batch = take()) {
                consumer.accept(batch);
            }
        } finally {
            stop();
            running.forEach(Workers::await);
        }
    }

    private void work() {
        try {
            for (Taken taken = takePart(); taken != null; taken = takePart()) {
                compute(taken);
            }
        } catch (RuntimeException | Error e) {
            Lane lane = new Lane();
            synchronized (this) {
                lanes.add(lane);
            }
            finish(lane, e);
        } finally {
            leave();
        }
    }

    private record Taken(Part part, Lane lane) {}

    private @Nullable Taken takePart() {
        synchronized (this) {
            while (!stopped && lanes.size() >= 2 * threads + 2) {
                pause();
            }
        }
        // Taking a part may read from a file: not while others wait for the lock, but in the order of the parts.
        synchronized (rows) {
            if (isStopped()) {
                return null;
            }
            Part part = rows.next();
            if (part == null) {
                return null;
            }
            Lane lane = new Lane();
            synchronized (this) {
                lanes.add(lane);
                notifyAll();
            }
            return new Taken(part, lane);
        }
    }

    private void compute(Taken taken) {
        try (Cursor cursor = taken.part().open()) {
            for (Batch batch = cursor.next(); batch != null; batch = cursor.next()) {
                cancellation.check();
                if (batch.size() > 0 && !put(taken.lane(), batch)) {
                    break;
                }
            }
            finish(taken.lane(), null);
        } catch (RuntimeException | Error e) {
            finish(taken.lane(), e);
        }
    }

    private synchronized boolean put(Lane lane, Batch batch) {
        while (!stopped && lane.batches.size() >= AHEAD) {
            pause();
        }
        lane.batches.add(batch);
        notifyAll();
        return !stopped;
    }

    private synchronized void finish(Lane lane, @Nullable Throwable failure) {
        lane.done = true;
        lane.failure = failure;
        notifyAll();
    }

    private synchronized @Nullable Batch take() {
        while (true) {
            Lane head = lanes.peek();
            if (head == null) {
                if (working == 0) {
                    return null;
                }
            } else {
                Batch batch = head.batches.poll();
                if (batch != null) {
                    notifyAll();
                    return batch;
                }
                if (head.done) {
                    raise(head.failure);
                    lanes.remove();
                    notifyAll();
                    continue;
                }
            }
            pause();
        }
    }

    private static void raise(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }

    private synchronized void leave() {
        working--;
        notifyAll();
    }

    private synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            cancellation.cancel();
            stopped = true;
            cancellation.check();
        }
    }
}
