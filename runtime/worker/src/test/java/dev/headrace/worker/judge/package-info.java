/** Tests of training workers: data. */
@NullMarked
package dev.headrace.worker.judge;

import org.jspecify.annotations.NullMarked;
