/** Local target. */
@NullMarked
package dev.headrace.target.local;

import org.jspecify.annotations.NullMarked;
