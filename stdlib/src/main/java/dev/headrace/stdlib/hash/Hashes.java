package dev.headrace.stdlib.hash;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.BytesValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Hashes of bytes, and of text as its UTF-8 bytes. */
public final class Hashes {

    private static final HexFormat HEX = HexFormat.of();

    private Hashes() {}

    public static String sha256Hex(String s) {
        return HEX.formatHex(digest("SHA-256", utf8(s)));
    }

    public static String sha256Hex(BytesValue b) {
        return HEX.formatHex(digest("SHA-256", b.toArray()));
    }

    public static String md5Hex(String s) {
        return HEX.formatHex(digest("MD5", utf8(s)));
    }

    public static String md5Hex(BytesValue b) {
        return HEX.formatHex(digest("MD5", b.toArray()));
    }

    public static long crc32(String s) {
        return crc32(utf8(s));
    }

    public static long crc32(BytesValue b) {
        return crc32(b.toArray());
    }

    /** The first eight bytes of the SHA-256, as a signed number. */
    public static long hash64(String s) {
        return hash64(utf8(s));
    }

    public static long hash64(BytesValue b) {
        return hash64(b.toArray());
    }

    /** The first eight bytes of the SHA-256, as an unsigned number, modulo {@code n}. */
    public static long bucket(String s, long n) {
        if (n <= 0) {
            throw new RowError("a number of buckets is not positive");
        }
        return Long.remainderUnsigned(hash64(s), n);
    }

    private static long hash64(byte[] bytes) {
        return ByteBuffer.wrap(digest("SHA-256", bytes)).getLong();
    }

    private static long crc32(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static byte[] utf8(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
