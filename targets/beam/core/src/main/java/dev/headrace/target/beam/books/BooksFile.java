package dev.headrace.target.beam.books;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** The books of a job in a file: how a worker hands them to whoever started the job. */
public final class BooksFile {
    private static final String NAME = "books";

    private BooksFile() {}

    /** Writes all pages into {@code folder}, whole or not at all; a second attempt replaces the first. */
    public static final class WriteFn extends DoFn<KV<Integer, Iterable<byte[]>>, Void> {
        private static final long serialVersionUID = 1;

        private final String folder;

        public WriteFn(String folder) {
            this.folder = folder;
        }

        @ProcessElement
        public void process(@Element KV<Integer, Iterable<byte[]>> pages) throws IOException {
            Path attempt = Path.of(folder, NAME + "-" + UUID.randomUUID());
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(attempt)))) {
                for (byte[] page : pages.getValue()) {
                    out.writeInt(page.length);
                    out.write(page);
                }
                out.writeInt(0);
            }
            Files.move(
                    attempt,
                    Path.of(folder, NAME),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The pages in {@code folder}; none if nothing was written, since nothing happened. */
    public static List<Page> read(Path folder) {
        Path file = folder.resolve(NAME);
        List<Page> pages = new ArrayList<>();
        if (!Files.exists(file)) {
            return pages;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                pages.add(Page.unpack(in.readNBytes(length)));
            }
            return pages;
        } catch (IOException e) {
            throw new RunFailure(
                    Diagnostic.of(Code.HR0702, "what the workers wrote cannot be read: " + e.getMessage())
                            .build(),
                    e);
        }
    }
}
