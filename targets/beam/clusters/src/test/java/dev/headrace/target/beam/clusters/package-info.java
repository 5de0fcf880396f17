/** The job jars where they are meant to run: each runner in a process, and clusters on this machine, from Maven's jars. */
@NullMarked
package dev.headrace.target.beam.clusters;

import org.jspecify.annotations.NullMarked;
