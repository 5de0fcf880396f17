/** Target conformance kit. */
@NullMarked
package dev.headrace.target.tck;

import org.jspecify.annotations.NullMarked;
