package dev.headrace.operators.spill;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that operators retain. Whoever is refused spills. */
public final class MemoryPool {

    private final long limit;
    private final AtomicLong used = new AtomicLong();

    public MemoryPool(long limit) {
        this.limit = limit;
    }

    /** Takes the bytes if they are there. */
    public boolean tryReserve(long bytes) {
        long now = used.addAndGet(bytes);
        if (now > limit) {
            used.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    public void release(long bytes) {
        used.addAndGet(-bytes);
    }

    public long limit() {
        return limit;
    }
}
