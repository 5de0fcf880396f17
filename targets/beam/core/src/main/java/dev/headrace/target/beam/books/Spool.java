package dev.headrace.target.beam.books;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.spill.PackedBatch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file of packed batches, each behind its length; a length of 0 ends it. */
public final class Spool implements AutoCloseable {
    private final String file;
    private final DataOutputStream out;
    private long rows;

    private Spool(String file, DataOutputStream out) {
        this.file = file;
        this.out = out;
    }

    public static Spool create(String folder, String file) {
        try {
            Files.createDirectories(Path.of(folder));
            return new Spool(
                    file, new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(folder, file)))));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    public String file() {
        return file;
    }

    public long rows() {
        return rows;
    }

    public void write(Batch batch) {
        byte[] packed = PackedBatch.pack(batch);
        try {
            out.writeInt(packed.length);
            out.write(packed);
            rows += batch.size();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try (out) {
            out.writeInt(0);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Reads a whole file. */
    public static void read(Path file, Schema schema, Consumer<Batch> to) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                to.accept(PackedBatch.unpack(schema, in.readNBytes(length)));
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static RunFailure failed(IOException e) {
        return new RunFailure(
                Diagnostic.of(Code.HR0703, "rows on their way cannot be put aside: " + e.getMessage())
                        .build(),
                e);
    }
}
