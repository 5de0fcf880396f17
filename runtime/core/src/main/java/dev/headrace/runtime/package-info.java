/** Runtime. */
@NullMarked
package dev.headrace.runtime;

import org.jspecify.annotations.NullMarked;
