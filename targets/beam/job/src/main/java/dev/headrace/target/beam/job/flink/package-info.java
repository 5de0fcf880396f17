/** What a job jar does to Flink alone. Only Flink's own process loads these classes, with Flink from its class path. */
@NullMarked
package dev.headrace.target.beam.job.flink;

import org.jspecify.annotations.NullMarked;
