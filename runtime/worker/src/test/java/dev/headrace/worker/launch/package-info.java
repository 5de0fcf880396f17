/** Tests of training workers: launch. */
@NullMarked
package dev.headrace.worker.launch;

import org.jspecify.annotations.NullMarked;
