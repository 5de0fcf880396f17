package dev.headrace.worker.step;

import java.nio.file.Path;

/**
 * A file of rows.
 *
 * @param sha256 of its content, 64 hexadecimal digits: what the step means, wherever the file lies
 */
public record DataFile(Path path, String sha256) {}
