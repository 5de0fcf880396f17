package dev.headrace.formats;

import java.nio.file.Path;

/**
 * One file of an input.
 *
 * @param number the input's number in {@link dev.headrace.kernels.batch.Batch#places()}: files count from 0 in order
 * @param name the path as messages show it: as the binding writes it, relative if the binding is
 * @param bytes its size on disk
 */
public record InputFile(int number, String name, Path path, long bytes) {}
