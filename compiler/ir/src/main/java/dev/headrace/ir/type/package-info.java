/**
 * Types, columns and schemas: what a value may be, and what is known of a column beside its type.
 *
 * <p>May import the JDK only.
 */
@NullMarked
package dev.headrace.ir.type;

import org.jspecify.annotations.NullMarked;
