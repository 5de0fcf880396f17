package dev.headrace.formats.file;

import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Buffers used again: large arrays are dear to allocate. */
public final class BufferPool {

    private static final int MOST = 64;

    private final ArrayBlockingQueue<byte[]> free = new ArrayBlockingQueue<>(MOST);
    private final int largest;

    /** @param largest buffers beyond this size are not kept */
    public BufferPool(int largest) {
        this.largest = largest;
    }

    byte[] take(int size) {
        byte @Nullable [] buffer = free.poll();
        return buffer != null && buffer.length >= size ? buffer : new byte[size];
    }

    public void give(byte[] buffer) {
        if (buffer.length <= largest) {
            free.offer(buffer);
        }
    }
}
