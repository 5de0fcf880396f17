package dev.headrace.formats.parquet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what passes. */
final class CountingOut extends FilterOutputStream {

    private long count;

    CountingOut(OutputStream out) {
        super(out);
    }

    long count() {
        return count;
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        count++;
    }

    @Override
    public void write(byte[] bytes, int from, int size) throws IOException {
        out.write(bytes, from, size);
        count += size;
    }
}
