/** Formats. */
@NullMarked
package dev.headrace.formats;

import org.jspecify.annotations.NullMarked;
