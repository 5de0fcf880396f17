package dev.headrace.operators.spill;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of packed batches. Any thread may write and read. */
public final class SpillFile implements AutoCloseable {

    /** Where a batch lies. */
    public record Chunk(long offset, int length) {}

    private static final int SPARE = 8;

    private final Path path;
    private final FileChannel channel;
    private long end;

    SpillFile(Path path) throws IOException {
        this.path = path;
        this.channel = FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    public Chunk write(Batch batch) {
        Out packed = ChunkWriter.pack(batch);
        long offset = take(packed.size());
        ByteBuffer buffer = ByteBuffer.wrap(packed.array(), 0, packed.size());
        try {
            long at = offset;
            while (buffer.hasRemaining()) {
                at += channel.write(buffer, at);
            }
        } catch (IOException e) {
            throw SpillFolder.failed(e);
        }
        return new Chunk(offset, packed.size());
    }

    public Batch read(Schema schema, Chunk chunk) {
        byte[] bytes = new byte[chunk.length() + SPARE];
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, chunk.length());
        try {
            long at = chunk.offset();
            while (buffer.hasRemaining()) {
                int count = channel.read(buffer, at);
                if (count < 0) {
                    throw new IOException("a file in the temporary folder was cut short");
                }
                at += count;
            }
        } catch (IOException e) {
            throw SpillFolder.failed(e);
        }
        return ChunkReader.unpack(schema, bytes);
    }

    /** Closes and removes the file; its rows are gone. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw SpillFolder.failed(e);
        }
    }

    private synchronized long take(int length) {
        long offset = end;
        end += length;
        return offset;
    }
}
