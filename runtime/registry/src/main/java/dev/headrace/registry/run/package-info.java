/**
 * The tracker: a record for each run, written line by line while it runs, so that one that is killed is told from one that
 * ended.
 *
 * <p>May import Jackson, {@code dev.headrace.runtime}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.registry.run;

import org.jspecify.annotations.NullMarked;
