package dev.headrace.worker.step;

import java.nio.file.Path;

/**
 * Where a training writes.
 *
 * @param model the folder that appears when the model is whole
 * @param events the file that events are added to
 */
public record StepFolders(Path checkpoints, Path model, Path events) {}
