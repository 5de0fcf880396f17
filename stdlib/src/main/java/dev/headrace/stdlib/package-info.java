/** Standard library. */
@NullMarked
package dev.headrace.stdlib;

import org.jspecify.annotations.NullMarked;
