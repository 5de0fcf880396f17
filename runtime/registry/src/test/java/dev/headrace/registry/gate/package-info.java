/** Tests of gate. */
@NullMarked
package dev.headrace.registry.gate;

import org.jspecify.annotations.NullMarked;
