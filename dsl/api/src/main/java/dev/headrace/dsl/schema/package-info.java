/**
 * What is said of records that are schemas: {@link dev.headrace.dsl.schema.Schema}, traits and constraints. The annotation
 * processor, {@code headrace-processor}, reads them.
 */
@NullMarked
package dev.headrace.dsl.schema;

import org.jspecify.annotations.NullMarked;
