/**
 * Steps that are programs: how one is started, watched, ended, and what becomes of what it wrote.
 *
 * <p>May import {@code dev.headrace.target.local}, {@code dev.headrace.operators}, {@code dev.headrace.target}, {@code dev.headrace.formats}, {@code
 * dev.headrace.runtime}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.target.local.program;

import org.jspecify.annotations.NullMarked;
