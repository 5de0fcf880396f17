/** Tests of programs that train. */
@NullMarked
package dev.headrace.worker.process;

import org.jspecify.annotations.NullMarked;
