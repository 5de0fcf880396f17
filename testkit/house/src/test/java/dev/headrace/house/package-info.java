/** House rules. */
@NullMarked
package dev.headrace.house;

import org.jspecify.annotations.NullMarked;
