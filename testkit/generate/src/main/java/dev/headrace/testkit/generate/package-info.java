/**
 * Seeded generators of schemas, rows, expressions and whole pipelines, well-typed by construction and nasty on purpose:
 * ties, nulls, empty groups, text of all scripts, extreme numbers. The same seed gives the same pipeline on every JVM.
 *
 * <p>May import {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.testkit.generate;

import org.jspecify.annotations.NullMarked;
