/**
 * The operators: each reads rows and gives rows. What a value is they leave to the kernels.
 */
@NullMarked
package dev.headrace.operators.op;

import org.jspecify.annotations.NullMarked;
