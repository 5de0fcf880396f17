/**
 * The Draft: what a pipeline's author wrote, before names and types are known.
 *
 * <p>Both surfaces meet here: the parser and the Java surface build the same records. A draft says nothing of text:
 * places live in {@link dev.headrace.ir.draft.Origins}, so that two drafts of the same pipeline are equal.
 *
 * <p>May import {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.ir.draft;

import org.jspecify.annotations.NullMarked;
