/**
 * A runner's process: what a job jar starts. It serves the command line request by request, or runs the pipeline that its
 * jar carries on a cluster. No compiler, no parser: a plan comes compiled.
 *
 * <p>May import {@code dev.headrace.target.beam}, {@code dev.headrace.target.beam.protocol}, {@code dev.headrace.target},
 * {@code dev.headrace.kernels}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics}, Beam and the JDK.
 */
@NullMarked
package dev.headrace.target.beam.job;

import org.jspecify.annotations.NullMarked;
