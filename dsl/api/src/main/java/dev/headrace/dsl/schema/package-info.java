/**
 * What is said of records that are schemas: {@link dev.headrace.dsl.schema.Schema}, traits and constraints. The annotation
 * processor, {@code headrace-processor}, reads them.
 *
 * <p>May import what the package above may.
 */
@NullMarked
package dev.headrace.dsl.schema;

import org.jspecify.annotations.NullMarked;
