/** What the outputs of a stage read. */
@NullMarked
package dev.headrace.operators.plan;

import org.jspecify.annotations.NullMarked;
