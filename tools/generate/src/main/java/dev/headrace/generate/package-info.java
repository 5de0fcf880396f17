/**
 * Java from pipeline files: a record for each schema, an enum for each enum, and the columns of each feature set as
 * constants. What is generated is made a part of the Java surface by its annotation processor.
 *
 * <p>May import {@code dev.headrace.compiler}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics}, JavaPoet and the
 * JDK.
 */
@NullMarked
package dev.headrace.generate;

import org.jspecify.annotations.NullMarked;
