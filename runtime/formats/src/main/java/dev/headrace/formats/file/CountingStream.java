package dev.headrace.formats.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass; the count may be read by other threads. */
final class CountingStream extends FilterInputStream {

    private volatile long count;

    CountingStream(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            add(1);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            add(read);
        }
        return read;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // One thread reads at a time; others only look.
    private void add(int bytes) {
        count += bytes;
    }
}
