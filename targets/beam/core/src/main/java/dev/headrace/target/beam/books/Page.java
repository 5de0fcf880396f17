package dev.headrace.target.beam.books;

import dev.headrace.operators.fate.FatePage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one worker did in one piece of work. Only pages of pieces that succeeded arrive, each once; so what is told of a run
 * is told of rows that count.
 *
 * @param fates one per source that anything happened to
 * @param watched what was seen for expectations about all rows of a source together
 * @param parts the files written
 */
public record Page(List<FatePage> fates, List<Watched> watched, List<Part> parts) implements Serializable {
    private static final long serialVersionUID = 1;

    public Page {
        fates = new ArrayList<>(fates);
        watched = new ArrayList<>(watched);
        parts = new ArrayList<>(parts);
    }

    /**
     * What was seen of a source's rows.
     *
     * @param states per expectation and aggregate; empty if it saw nothing
     */
    public record Watched(String source, List<List<byte[]>> states) implements Serializable {
        private static final long serialVersionUID = 1;

        public Watched {
            ArrayList<List<byte[]>> copy = new ArrayList<>();
            states.forEach(s -> copy.add(new ArrayList<>(s)));
            states = copy;
        }
    }

    /**
     * A part of an output.
     *
     * @param order parts of an output are joined by ascending order, then name
     * @param file its name in the folder that the job was given for it
     */
    public record Part(String output, int order, String file, long rows) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    public boolean isEmpty() {
        return fates.isEmpty() && watched.isEmpty() && parts.isEmpty();
    }

    public byte[] pack() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Page unpack(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Page) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
