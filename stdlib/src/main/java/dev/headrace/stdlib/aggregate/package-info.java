/**
 * What the aggregates take and give. What they compute is executed by the accumulators of the kernels.
 *
 * <p>May import the IR and the JDK.
 */
@NullMarked
package dev.headrace.stdlib.aggregate;

import org.jspecify.annotations.NullMarked;
