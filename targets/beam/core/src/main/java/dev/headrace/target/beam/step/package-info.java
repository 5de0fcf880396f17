/** What steps of batch jobs and of streams have in common. */
@NullMarked
package dev.headrace.target.beam.step;

import org.jspecify.annotations.NullMarked;
