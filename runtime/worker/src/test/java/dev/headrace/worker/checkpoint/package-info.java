/** Tests of training workers: checkpoint. */
@NullMarked
package dev.headrace.worker.checkpoint;

import org.jspecify.annotations.NullMarked;
