/**
 * Text: by code point, never by UTF-16 unit; case by the root locale; patterns in RE2 syntax.
 *
 * <p>RE2 is imported here alone. May import {@code dev.headrace.stdlib.define}, the IR, RE2 and the JDK.
 */
@NullMarked
package dev.headrace.stdlib.text;

import org.jspecify.annotations.NullMarked;
