package dev.headrace.formats.parquet;

import io.airlift.compress.Compressor;
import io.airlift.compress.Decompressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyCompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdCompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.parquet.format.CompressionCodec;

/** Compression of pages. For one thread. */
final class Codec {

    private final CompressionCodec codec;
    private final Compressor compressor;
    private final Decompressor decompressor;
    private byte[] buffer = new byte[0];

    private Codec(CompressionCodec codec, Compressor compressor, Decompressor decompressor) {
        this.codec = codec;
        this.compressor = compressor;
        this.decompressor = decompressor;
    }

    /** Absent for codecs nobody should use any more. */
    static Optional<Codec> of(CompressionCodec codec) {
        return switch (codec) {
            case UNCOMPRESSED, GZIP, SNAPPY ->
                Optional.of(new Codec(codec, new SnappyCompressor(), new SnappyDecompressor()));
            case ZSTD -> Optional.of(new Codec(codec, new ZstdCompressor(), new ZstdDecompressor()));
            case LZ4_RAW -> Optional.of(new Codec(codec, new SnappyCompressor(), new Lz4Decompressor()));
            case LZO, BROTLI, LZ4 -> Optional.empty();
        };
    }

    CompressionCodec name() {
        return codec;
    }

    /** A run of bytes in an array that the next call uses again. */
    record Run(byte[] bytes, int size) {}

    /** The first {@code size} bytes. Only for codecs we write: none, SNAPPY, ZSTD. */
    Run compress(byte[] plain, int size) {
        if (codec == CompressionCodec.UNCOMPRESSED) {
            return new Run(plain, size);
        }
        int most = compressor.maxCompressedLength(size);
        if (buffer.length < most) {
            buffer = new byte[most];
        }
        return new Run(buffer, compressor.compress(plain, 0, size, buffer, 0, buffer.length));
    }

    byte[] decompress(byte[] bytes, int from, int size, int plainSize) throws IOException {
        if (codec == CompressionCodec.UNCOMPRESSED) {
            return Arrays.copyOfRange(bytes, from, from + size);
        }
        if (codec == CompressionCodec.GZIP) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes, from, size))) {
                return checked(in.readNBytes(plainSize + 1), plainSize);
            }
        }
        byte[] plain = new byte[plainSize];
        try {
            return plain.length == decompressor.decompress(bytes, from, size, plain, 0, plainSize)
                    ? plain
                    : checked(new byte[0], plainSize);
        } catch (io.airlift.compress.MalformedInputException e) {
            throw new ZipException("a page is damaged");
        }
    }

    private static byte[] checked(byte[] plain, int size) throws IOException {
        if (plain.length != size) {
            throw new ZipException("a page has another size than its header says");
        }
        return plain;
    }
}
