/** Files that are there in full, read as a stream: any definition can be tried as a stream without a broker. */
@NullMarked
package dev.headrace.target.beam.log.replay;

import org.jspecify.annotations.NullMarked;
