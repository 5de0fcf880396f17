package dev.headrace.kernels.order;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which keys fall into a share (the rules of meaning, 13): those for which the first 8 bytes of SHA-256(seed, canonical
 * key), as an unsigned number, lie in it. The seed is 8 bytes, big-endian. Serves one thread.
 */
public final class Sampling {

    private final long seed;
    private final long from;
    private final long threshold;
    private final boolean all;
    private final MessageDigest digest;
    private final ByteBuffer seedBytes = ByteBuffer.allocate(Long.BYTES);

    /** A share that begins at 0. */
    public Sampling(long seed, long threshold, boolean all) {
        this(seed, 0, threshold, all);
    }

    /**
     * @param from where the share begins: floor(p * 2^64) as an unsigned number
     * @param threshold the same for where it ends
     * @param all whether it ends at 1, which no threshold can say
     */
    public Sampling(long seed, long from, long threshold, boolean all) {
        this.seed = seed;
        this.from = from;
        this.threshold = threshold;
        this.all = all;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /**
     * @param key the canonical bytes of the key: see {@link KeyEncoder}
     */
    public boolean keeps(byte[] key) {
        return keeps(key, key.length);
    }

    /** Like {@link #keeps(byte[])} for the first {@code length} bytes. */
    public boolean keeps(byte[] key, int length) {
        if (all && from == 0) {
            return true;
        }
        long drawn = draw(key, length);
        return Long.compareUnsigned(drawn, from) >= 0 && (all || Long.compareUnsigned(drawn, threshold) < 0);
    }

    /** The number that decides: unsigned, 64 bits. */
    public long draw(byte[] key, int length) {
        digest.reset();
        seedBytes.clear();
        digest.update(seedBytes.putLong(seed).array());
        digest.update(key, 0, length);
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
