/** Files that others are writing, read as they grow. */
@NullMarked
package dev.headrace.target.beam.log.tail;

import org.jspecify.annotations.NullMarked;
