/**
 * Values that pipelines name and never hold.
 *
 * <p>May import {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.runtime.secret;

import org.jspecify.annotations.NullMarked;
