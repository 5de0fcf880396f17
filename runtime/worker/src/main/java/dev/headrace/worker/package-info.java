/**
 * Training in a process of its own: the contract between who wants a model, who trains it, and who uses it. {@link
 * dev.headrace.worker.Trainer} is what a trainer offers; docs/workers.md tells the contract to people who write a worker of their own.
 *
 * <p>May import {@code dev.headrace.formats}, {@code dev.headrace.kernels}, {@code dev.headrace.metrics}, {@code
 * dev.headrace.runtime}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and Jackson. No native code.
 */
@NullMarked
package dev.headrace.worker;

import org.jspecify.annotations.NullMarked;
