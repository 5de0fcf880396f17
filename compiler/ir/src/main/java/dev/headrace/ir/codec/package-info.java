/**
 * The JSON form of pipelines and plans, versioned, with a published schema ({@code docs/schemas/ir.schema.json}); and the
 * bundle, one file that holds a compiled pipeline.
 *
 * <p>Records are written component by component in the order they are declared, a sealed family with its kind. So the
 * form follows the IR by itself, and the schema kept under version control shows every change of it: one that an older
 * reader cannot take needs a new {@link dev.headrace.ir.codec.IrCodec#VERSION}. The same IR gives the same bytes on every
 * machine.
 *
 * <p>May import other packages of {@code dev.headrace.ir}, {@code dev.headrace.diagnostics}, Jackson's streaming core and
 * the JDK. Nobody else imports Jackson.
 */
@NullMarked
package dev.headrace.ir.codec;

import org.jspecify.annotations.NullMarked;
