package dev.headrace.formats.file;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that appears whole or not at all. Bytes go to a hidden file beside it; {@link #commit()} renames that onto the
 * target in one step, after it has reached the disk. A killed process leaves at most the hidden file, which the next
 * output to the same target removes.
 */
public final class OutputFile implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    private final Path target;
    private final List<Path> created = new ArrayList<>();
    private final Path hidden;
    private final FileChannel channel;
    private final OutputStream out;
    private long bytes;
    private boolean finished;
    private boolean over;

    public OutputFile(Path target) throws IOException {
        this.target = target;
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "a folder stands in its place");
        }
        Path folder = folderOf(target);
        try {
            createFolders(folder);
            Leftovers.remove(target);
            hidden = Leftovers.claim(target);
            channel = opened();
            out = new Unclosed(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
        } catch (IOException | RuntimeException e) {
            removeFolders();
            throw e;
        }
    }

    private FileChannel opened() throws IOException {
        FileChannel opened = null;
        try {
            opened = FileChannel.open(hidden, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            // Held until the end, so that others can tell a file being written from one left over.
            if (opened.tryLock() == null) {
                throw new FileSystemException(hidden.toString(), null, "it is locked by another process");
            }
            return opened;
        } catch (IOException | RuntimeException e) {
            if (opened != null) {
                opened.close();
                Files.deleteIfExists(hidden);
            }
            Leftovers.release(hidden);
            throw e;
        }
    }

    /** Where to write; buffered. Closing it does nothing but flush. */
    public OutputStream out() {
        return out;
    }

    public Path target() {
        return target;
    }

    /** Brings everything written to the disk. */
    public void finish() throws IOException {
        if (!finished) {
            out.flush();
            channel.force(true);
            bytes = channel.size();
            finished = true;
        }
    }

    /** Gives the output its name. */
    public void commit() throws IOException {
        finish();
        Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        over = true;
        Leftovers.release(hidden);
        channel.close();
        syncFolder();
    }

    /** Without this the rename itself could be lost with the power; not every file system allows it. */
    private void syncFolder() {
        try (FileChannel folder = FileChannel.open(folderOf(target), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // The output is there and whole either way.
        }
    }

    /** Removes what was not committed. */
    @Override
    public void close() {
        if (over) {
            return;
        }
        over = true;
        try {
            channel.close();
            Files.deleteIfExists(hidden);
        } catch (IOException e) {
            // What cannot be removed now is removed before the next output.
        }
        Leftovers.release(hidden);
        removeFolders();
    }

    /** Bytes on the disk; final after {@link #finish()}. */
    public long bytes() {
        return bytes;
    }

    private void createFolders(Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
            missing.add(at);
        }
        Files.createDirectories(folder);
        created.addAll(missing);
    }

    /** Folders made for an output that did not come about; those that others have used since stay. */
    private void removeFolders() {
        for (Path folder : created) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                return;
            }
        }
    }

    private static Path folderOf(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a file lies in a folder");
        }
        return folder;
    }

    /** Passes everything on but the closing. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
