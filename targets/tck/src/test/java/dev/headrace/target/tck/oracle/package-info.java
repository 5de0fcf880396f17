/** Cases worked out by hand from the rules of meaning. */
@NullMarked
package dev.headrace.target.tck.oracle;

import org.jspecify.annotations.NullMarked;
