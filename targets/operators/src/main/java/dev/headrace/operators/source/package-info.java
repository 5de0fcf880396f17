/**
 * The rows of a source: read in parallel, checked against its schema and its expectations.
 */
@NullMarked
package dev.headrace.operators.source;

import org.jspecify.annotations.NullMarked;
