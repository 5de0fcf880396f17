/**
 * What outlives a run: the working folder {@code .headrace}, its lock, the run journal and what is known of files.
 *
 * <p>May import {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and Jackson.
 */
@NullMarked
package dev.headrace.runtime;

import org.jspecify.annotations.NullMarked;
