/** Stands where a job jar's own program stands: a process that does what a test tells it by the name of the stage. */
@NullMarked
package dev.headrace.target.beam.job;

import org.jspecify.annotations.NullMarked;
