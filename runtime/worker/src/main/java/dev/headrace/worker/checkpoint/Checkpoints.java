package dev.headrace.worker.checkpoint;

import dev.headrace.worker.step.Sha256;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checkpoints of one step, in a folder of their own. A checkpoint is a file that appears by one rename and ends with the
 * SHA-256 of what stands before, so that a damaged one is passed over for the one before it. Those of other steps are too.
 */
public final class Checkpoints {

    private static final String MAGIC = "headrace checkpoint 1";
    private static final String SUFFIX = ".checkpoint";
    private static final String HALF = ".half";
    private static final int KEPT = 2;
    private static final int HASH = 32;

    private final Path folder;
    private final String fingerprint;

    public Checkpoints(Path folder, String fingerprint) {
        this.folder = folder;
        this.fingerprint = fingerprint;
    }

    /**
     * Saves the state after an epoch.
     *
     * @return the SHA-256 of the file's content
     */
    public String save(long epoch, CheckpointWriter state) throws IOException {
        Path file = folder.resolve(String.format(java.util.Locale.ROOT, "epoch-%08d%s", epoch, SUFFIX));
        Path half = folder.resolve(file.getFileName() + HALF);
        String sha256;
        try {
            sha256 = write(half, epoch, state);
            Durable.sync(half);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Durable.sync(folder);
        } catch (IOException e) {
            Files.deleteIfExists(half);
            throw e;
        }
        List<Path> all = newestFirst();
        for (Path each : all.subList(Math.min(KEPT, all.size()), all.size())) {
            Files.deleteIfExists(each);
        }
        return sha256;
    }

    private String write(Path half, long epoch, CheckpointWriter state) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(half))) {
            DataOutputStream out = new DataOutputStream(new DigestOutputStream(file, digest));
            out.writeUTF(MAGIC);
            out.writeUTF(fingerprint);
            out.writeLong(epoch);
            state.write(out);
            out.flush();
            byte[] hash = digest.digest();
            file.write(hash);
            return HexFormat.of().formatHex(hash);
        }
    }

    /** The newest one of this step that is whole. */
    public Optional<Checkpoint> newest() throws IOException {
        for (Path file : newestFirst()) {
            Optional<Checkpoint> found = read(file);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Checkpoint> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int length = bytes.length - HASH;
        if (length < 0) {
            return Optional.empty();
        }
        MessageDigest digest = Sha256.digest();
        digest.update(bytes, 0, length);
        if (!Arrays.equals(digest.digest(), Arrays.copyOfRange(bytes, length, bytes.length))) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
        if (!in.readUTF().equals(MAGIC) || !in.readUTF().equals(fingerprint)) {
            return Optional.empty();
        }
        long epoch = in.readLong();
        return Optional.of(new Checkpoint(epoch, in.readAllBytes()));
    }

    private List<Path> newestFirst() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(f -> f.toString().endsWith(SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** Removes what is not of this step or not whole: a step that changed starts anew. */
    public void clear() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            for (Path each : found.filter(f -> f.toString().endsWith(HALF)).toList()) {
                Files.deleteIfExists(each);
            }
        }
        for (Path file : newestFirst()) {
            if (read(file).isEmpty()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Removes all of them, once the model is there. */
    public void removeAll() throws IOException {
        for (Path file : newestFirst()) {
            Files.deleteIfExists(file);
        }
    }
}
