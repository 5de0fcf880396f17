/**
 * What must hold in a checked pipeline beyond what the constructors of its parts insist on. Run after each pass.
 *
 * <p>May import other packages of {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.ir.verify;

import org.jspecify.annotations.NullMarked;
