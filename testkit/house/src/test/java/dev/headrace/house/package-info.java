/**
 * The rules of the house, held by tests: who may import whom, what no class may call, and how the source tree looks.
 * May import everything; nothing imports it.
 */
@NullMarked
package dev.headrace.house;

import org.jspecify.annotations.NullMarked;
