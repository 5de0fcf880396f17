/**
 * What a target offers: what it can run, and how a stage of a plan is run on it.
 *
 * <p>May import {@code dev.headrace.ir}, {@code dev.headrace.diagnostics}, {@code dev.headrace.runtime} and the JDK.
 */
@NullMarked
package dev.headrace.target;

import org.jspecify.annotations.NullMarked;
