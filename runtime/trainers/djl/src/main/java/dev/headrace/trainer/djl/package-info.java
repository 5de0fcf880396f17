/**
 * Trainers {@code djl.mlp}, nets of dense layers, and {@code djl.cnn}, nets that look at pictures, by PyTorch through DJL. Of DJL only tensors and gradients are used: its own
 * training loop keeps no state of optimizers, clips gradients wrongly and stops early at the wrong epoch.
 *
 * <p>May import {@code dev.headrace.worker}, {@code dev.headrace.metrics} and DJL.
 */
@NullMarked
package dev.headrace.trainer.djl;

import org.jspecify.annotations.NullMarked;
