package dev.headrace.formats.file;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.zip.ZipException;

/** The sentences for inputs and outputs that fail as a whole. */
public final class Failures {

    private Failures() {}

    /** An input that cannot be read. */
    public static RunFailure input(String message, String help) {
        return new RunFailure(Diagnostic.of(Code.HR0702, message).help(help).build());
    }

    public static RunFailure input(String name, IOException cause) {
        Diagnostic.Builder said = Diagnostic.of(Code.HR0702, "`" + name + "` cannot be read: " + inputReason(cause));
        return new RunFailure(said.build(), cause);
    }

    /** An output that cannot be written. */
    public static RunFailure output(String name, IOException cause) {
        Diagnostic.Builder said = Diagnostic.of(Code.HR0703, "`" + name + "` cannot be written: " + outputReason(cause))
                .note("an earlier output of that name is as it was");
        return new RunFailure(said.build(), cause);
    }

    public static RunFailure output(String message, String help) {
        return new RunFailure(Diagnostic.of(Code.HR0703, message).help(help).build());
    }

    /** An option the connector should have been checked for. */
    public static RunFailure option(String message) {
        return RunFailure.of(Code.HR0205, message);
    }

    private static String inputReason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (cause instanceof EOFException) {
            return "it ends in the middle; it may have been cut off while being copied";
        }
        if (cause instanceof ZipException) {
            return "its compressed data is damaged";
        }
        if (cause instanceof MalformedInputException) {
            return "it is not UTF-8 text";
        }
        return plain(cause);
    }

    private static String outputReason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed";
        }
        if (cause instanceof NoSuchFileException) {
            return "its folder is not there";
        }
        String reason = plain(cause);
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left")) {
            return "the disk is full";
        }
        if (lower.contains("quota")) {
            return "the disk quota is used up";
        }
        if (lower.contains("file too large")) {
            return "the system allows no file that large";
        }
        if (lower.contains("read-only file system")) {
            return "the file system is read-only";
        }
        if (lower.contains("not a directory")) {
            return "a file stands where a folder is needed";
        }
        if (lower.contains("is a directory")) {
            return "a folder stands in its place";
        }
        return reason;
    }

    private static String plain(IOException cause) {
        if (cause instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        String message = cause.getMessage();
        return message == null ? "the system gave no reason" : message;
    }
}
