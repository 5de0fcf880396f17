/**
 * The identity of files by what they hold.
 *
 * <p>May import {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.runtime.content;

import org.jspecify.annotations.NullMarked;
