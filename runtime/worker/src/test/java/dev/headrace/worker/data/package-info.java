/** Tests of training workers: data. */
@NullMarked
package dev.headrace.worker.data;

import org.jspecify.annotations.NullMarked;
