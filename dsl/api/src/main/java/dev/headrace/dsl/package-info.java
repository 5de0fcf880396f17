/**
 * Pipelines said in Java: sources, features, tables, datasets, models, sinks and tests.
 *
 * <p>What is said becomes a draft, the same that a pipeline file becomes, and goes to the same compiler. Nothing is
 * checked here but what javac checks by the types of columns.
 *
 * <p>May import {@code dev.headrace.ir.draft}, {@code dev.headrace.ir.step}, {@code dev.headrace.ir.type},
 * {@code dev.headrace.diagnostics} and the JDK, as may all of this surface.
 */
@NullMarked
package dev.headrace.dsl;

import org.jspecify.annotations.NullMarked;
