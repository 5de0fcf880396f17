/**
 * A stable text form of pipelines, plans, operators and expressions, for people and for golden tests. It reads like the
 * language, but is not meant to be parsed.
 *
 * <p>May import other packages of {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.ir.print;

import org.jspecify.annotations.NullMarked;
