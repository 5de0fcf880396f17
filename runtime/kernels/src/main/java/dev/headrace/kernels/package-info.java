/** Kernels. */
@NullMarked
package dev.headrace.kernels;

import org.jspecify.annotations.NullMarked;
