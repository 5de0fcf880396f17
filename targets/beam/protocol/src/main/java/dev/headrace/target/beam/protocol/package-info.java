/**
 * What the command line and a runner's process say to each other: a request as a folder of files, the answer as lines of
 * JSON.
 *
 * <p>May import {@code dev.headrace.target}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics}, Jackson and the JDK.
 */
@NullMarked
package dev.headrace.target.beam.protocol;

import org.jspecify.annotations.NullMarked;
