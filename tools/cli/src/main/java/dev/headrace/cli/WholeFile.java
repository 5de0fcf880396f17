package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file whole or not at all: a user's source must never be left half-written. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] bytes) {
        write(file, temporary -> Files.write(temporary, bytes));
    }

    /** Something that writes a file. */
    interface Content {
        void to(Path file) throws IOException;
    }

    /** What cannot be written fails the command with HR0703. */
    static void write(Path file, Content content) {
        if (Files.isDirectory(file)) {
            throw RunFailure.of(Code.HR0703, "`" + file + "` cannot be written: a folder stands in its place");
        }
        try {
            replace(file, content);
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0703, "`" + file + "` cannot be written: " + Reasons.ofOutput(e));
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        boolean there = Files.exists(file);
        Path target = there ? file.toRealPath() : file.toAbsolutePath();
        if (there && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".headrace-tmp";
        Path temporary = target.resolveSibling(name);
        Files.deleteIfExists(temporary);
        try {
            // Not `createTempFile`, which nobody else may read.
            Files.createFile(temporary);
            content.to(temporary);
            if (there) {
                keepPermissions(target, temporary);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }
}
