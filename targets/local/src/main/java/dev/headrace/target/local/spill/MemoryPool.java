package dev.headrace.target.local.spill;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that operators retain. Whoever is refused spills. */
public final class MemoryPool {

    private final long limit;
    private final AtomicLong used = new AtomicLong();
    private final AtomicLong peak = new AtomicLong();

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
        peak.accumulateAndGet(now, Math::max);
        return true;
    }

    /** Takes the bytes even beyond the limit: for what cannot be done with less. */
    public void reserve(long bytes) {
        peak.accumulateAndGet(used.addAndGet(bytes), Math::max);
    }

    public void release(long bytes) {
        used.addAndGet(-bytes);
    }

    /** Whether more is held than allowed. */
    public boolean full() {
        return used.get() > limit;
    }

    public long limit() {
        return limit;
    }

    public long used() {
        return used.get();
    }

    /** The most that was held at once. */
    public long peak() {
        return peak.get();
    }
}
