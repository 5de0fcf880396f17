package dev.headrace.target.beam.ship;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Documents this JVM has read lately, by their bytes: copies of one step need not read it again. */
public final class Known<T> {
    private static final int MOST = 1024;

    private final Map<ByteBuffer, T> latest = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, T> eldest) {
            return size() > MOST;
        }
    };

    public synchronized T get(byte[] document, Function<byte[], T> read) {
        ByteBuffer key = ByteBuffer.wrap(document);
        T known = latest.get(key);
        if (known == null) {
            known = read.apply(document);
            latest.put(key, known);
        }
        return known;
    }
}
