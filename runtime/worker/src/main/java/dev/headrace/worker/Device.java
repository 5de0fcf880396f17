package dev.headrace.worker;

import java.util.OptionalInt;

/**
 * Where a training computes.
 *
 * @param gpu the device's number as the process sees it; empty for the CPU
 * @param threads how many threads it may keep busy
 */
public record Device(OptionalInt gpu, int threads) {}
