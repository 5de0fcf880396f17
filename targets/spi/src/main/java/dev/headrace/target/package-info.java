/** Target SPI. */
@NullMarked
package dev.headrace.target;

import org.jspecify.annotations.NullMarked;
