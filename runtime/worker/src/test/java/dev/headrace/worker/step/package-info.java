/** Tests of training workers: step. */
@NullMarked
package dev.headrace.worker.step;

import org.jspecify.annotations.NullMarked;
