/** Tests of the tracker. */
@NullMarked
package dev.headrace.registry.run;

import org.jspecify.annotations.NullMarked;
