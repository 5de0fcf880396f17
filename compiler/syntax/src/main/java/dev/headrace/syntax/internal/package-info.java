/**
 * How the parser works: the generated grammar, the layout of tokens before it, recovery inside it, and the builders that
 * turn its trees into Draft records.
 *
 * <p>The only package that may import ANTLR. Nobody but {@code dev.headrace.syntax} may import this one.
 */
@NullMarked
package dev.headrace.syntax.internal;

import org.jspecify.annotations.NullMarked;
