/**
 * Runs the stages of a plan: each once, those that do not wait for each other side by side, and none whose result is
 * there already.
 *
 * <p>May import {@code dev.headrace.target}, {@code dev.headrace.runtime}, {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.target.schedule;

import org.jspecify.annotations.NullMarked;
