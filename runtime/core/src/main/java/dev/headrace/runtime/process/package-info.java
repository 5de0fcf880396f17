/**
 * Processes that are started and ended with all that came of them.
 *
 * <p>May import the JDK alone.
 */
@NullMarked
package dev.headrace.runtime.process;

import org.jspecify.annotations.NullMarked;
