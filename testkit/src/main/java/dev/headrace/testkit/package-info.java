/** Test kit. */
@NullMarked
package dev.headrace.testkit;

import org.jspecify.annotations.NullMarked;
