/**
 * The Maven plugin: pipeline files are checked by a build, and Java is generated from them.
 *
 * <p>May import {@code dev.headrace.generate}, {@code dev.headrace.jars}, {@code dev.headrace.compiler}, {@code
 * dev.headrace.ir.step}, {@code dev.headrace.diagnostics}, Maven's API and the JDK.
 */
@NullMarked
package dev.headrace.maven;

import org.jspecify.annotations.NullMarked;
