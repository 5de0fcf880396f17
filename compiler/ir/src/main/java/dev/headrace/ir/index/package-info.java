/**
 * What follows from a pipeline, computed once and asked often: schemas and operators by name, column lineage, taint and
 * where it comes from, content fingerprints. An index is immutable, and so is what it was made from.
 *
 * <p>May import other packages of {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.ir.index;

import org.jspecify.annotations.NullMarked;
