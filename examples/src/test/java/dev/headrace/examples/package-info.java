/** Examples. */
@NullMarked
package dev.headrace.examples;

import org.jspecify.annotations.NullMarked;
